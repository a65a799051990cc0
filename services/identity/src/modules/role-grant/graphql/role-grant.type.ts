import type { Instant, PlainDate } from '@award/calendar';
import { connectionType, DateScalar, DateTimeScalar } from '@award/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('RoleGrant', { description: 'A role that a person may act in.' })
export class RoleGrantType {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  personId!: string;

  @Field(() => String, { description: 'The role.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'The programme in which it holds.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The recommending unit or authority in which it holds.' })
  scopeId?: string | null;

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; without end when null.' })
  until?: PlainDate | null;

  @Field(() => String, { description: 'Who granted it.' })
  grantedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null while it runs.' })
  endedAt?: Instant | null;
}

export const RoleGrantConnection = connectionType('RoleGrant', RoleGrantType);
