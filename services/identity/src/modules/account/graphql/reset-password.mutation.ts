import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { resetPassword } from '../commands/reset-password.ts';
import { initialAccount } from './initial-account.ts';
import { InitialAccountResult } from './person.type.ts';

@InputType({ description: 'Whose password is forgotten.' })
export class ResetPasswordInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

@Resolver()
export class ResetPasswordMutation {
  @Mutation(() => InitialAccountResult, { description: 'A new password to hand over; the second step is turned off and all sessions end.' })
  async resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(resetPassword, { personId: input.personId }), (made) => initialAccount(context, made));
  }
}
