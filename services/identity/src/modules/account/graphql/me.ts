import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';

@ObjectType('Me', { description: 'Who asks, in the role that the session acts in.' })
export class MeType {
  @Field(() => ID, { nullable: true, description: 'The person; null for the public and for programs.' })
  personId?: string | null;

  @Field(() => String, { description: 'Name; empty for the public.' })
  name!: string;

  @Field(() => String, { description: 'The acting role.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'The programme in which the role holds.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The recommending unit or authority in which the role holds.' })
  scopeId?: string | null;
}

@Resolver()
export class MeQuery {
  @Query(() => MeType, { description: 'Who asks, in which role.' })
  me(@Ctx() { viewer }: Context): MeType {
    return { personId: viewer.personId, name: viewer.name, role: viewer.role, programmeId: viewer.programmeId, scopeId: viewer.scopeId };
  }
}
