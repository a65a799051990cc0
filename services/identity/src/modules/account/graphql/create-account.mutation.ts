import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { createAccount } from '../commands/create-account.ts';
import { initialAccount } from './initial-account.ts';
import { InitialAccountResult } from './person.type.ts';

@InputType({ description: 'An account to be handed over.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'Real name.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address, telephone number, or 3 to 32 letters and digits.' })
  login!: string;

  @Field(() => String, { nullable: true, description: 'The password to hand over; one is made up when left out. Changed at first sign-in, except in the demo.' })
  initialPassword?: string | null;
}

@Resolver()
export class CreateAccountMutation {
  @Mutation(() => InitialAccountResult, { description: 'Makes an account that the administrator hands over.' })
  async createAccount(@Arg('input', () => CreateAccountInput) input: CreateAccountInput, @Ctx() context: Context): Promise<object> {
    const asked = { name: input.name, login: input.login, initialPassword: input.initialPassword ?? null, demo: context.demo };
    return answer(context.run(createAccount, asked), (made) => initialAccount(context, made));
  }
}
