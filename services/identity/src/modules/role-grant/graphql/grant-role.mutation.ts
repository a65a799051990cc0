import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { PersonResult } from '../../account/graphql/person.type.ts';
import { grantRole } from '../commands/grant-role.ts';

@InputType({ description: 'A role for a person.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'The role.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'The programme; needed by every role but SYSADMIN.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The recommending unit or the authority, for the roles of one.' })
  scopeId?: string | null;
}

@Resolver()
export class GrantRoleMutation {
  @Mutation(() => PersonResult, { description: 'Lets a person act in a role from today on.' })
  async grantRole(@Arg('input', () => GrantRoleInput) input: GrantRoleInput, @Ctx() context: Context): Promise<object> {
    const { personId, role, programmeId = null, scopeId = null } = input;
    return answer(context.run(grantRole, { personId, role, programmeId, scopeId }), (done) => context.loaders.person.load(done.personId));
  }
}
