import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { PersonResult } from '../../account/graphql/person.type.ts';
import { endRoleGrant } from '../commands/end-role-grant.ts';

@InputType({ description: 'Which grant ends.' })
export class EndRoleGrantInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;
}

@Resolver()
export class EndRoleGrantMutation {
  @Mutation(() => PersonResult, { description: 'The person can no longer act in the role, at once.' })
  async endRoleGrant(@Arg('input', () => EndRoleGrantInput) { grantId }: EndRoleGrantInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(endRoleGrant, { grantId }), (done) => context.loaders.person.load(done.personId));
  }
}
