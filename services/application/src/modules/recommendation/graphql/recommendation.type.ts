import type { Instant } from '@award/calendar';
import { CHECK_KINDS } from '@award/regulation';
import type { CheckKind } from '@award/regulation';
import { DateTimeScalar } from '@award/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum, keysOf } from '../../../graphql-enum.ts';

export const CheckKindEnum = graphqlEnum('CheckKind', keysOf(CHECK_KINDS), 'The six things that the unit checks (Art. 11(3)).');

@ObjectType('RecommendationCheck', { description: 'One of the six checks with its finding (Art. 11(3)).' })
export class RecommendationCheckType {
  @Field(() => CheckKindEnum, { description: 'Which check.' })
  check!: CheckKind;

  @Field(() => Boolean, { description: 'Whether it was passed.' })
  passed!: boolean;

  @Field(() => String, { description: 'What was found.' })
  finding!: string;

  @Field(() => String, { description: 'By whom.' })
  checkedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  checkedAt!: Instant;
}

@ObjectType('Recommendation', { description: 'The recommending unit’s checks, and the opinion issued in the name of county government, zone committee or department (Art. 11(3)).' })
export class RecommendationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  noticeId?: string | null;

  @Field(() => String, { nullable: true, description: 'The opinion.' })
  opinion?: string | null;

  @Field(() => String, { nullable: true, description: 'In whose name it was issued.' })
  issuedBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was issued.' })
  issuedAt?: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who worded it.' })
  preparedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it: another person than worded it.' })
  approvedBy?: string | null;
}
