import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { deactivateAccount } from '../commands/deactivate-account.ts';
import { reactivateAccount } from '../commands/reactivate-account.ts';
import { PersonResult } from './person.type.ts';

@InputType({ description: 'Whose account it is about.' })
export class DeactivateAccountInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

@InputType({ description: 'Whose account it is about.' })
export class ReactivateAccountInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

@Resolver()
export class DeactivateAccountMutation {
  @Mutation(() => PersonResult, { description: 'Nobody can act by the account any more, at once.' })
  async deactivateAccount(@Arg('input', () => DeactivateAccountInput) { personId }: DeactivateAccountInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(deactivateAccount, { personId }), (done) => context.loaders.person.load(done.personId));
  }

  @Mutation(() => PersonResult, { description: 'The account serves again, with the roles that were not ended.' })
  async reactivateAccount(@Arg('input', () => ReactivateAccountInput) { personId }: ReactivateAccountInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(reactivateAccount, { personId }), (done) => context.loaders.person.load(done.personId));
  }
}
