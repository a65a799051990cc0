import type { Instant, PlainDate } from '@award/calendar';
import { DateScalar, DateTimeScalar } from '@award/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('MediaChannel', { description: 'Where a call was made public (Art. 11(1)).' })
export class MediaChannelType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where to find it.' })
  url?: string | null;

  @Field(() => DateScalar, { description: 'On which day.' })
  publishedOn!: PlainDate;
}

@ObjectType('Call', { description: 'The published call for applications of one cycle (Art. 11(1)).' })
export class CallType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  cycleId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Its text.' })
  body!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt?: Instant | null;

  @Field(() => DateScalar, { description: 'The first day on which applications are taken.' })
  opensOn!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day on which applications are taken.' })
  deadline!: PlainDate;

  @Field(() => DateTimeScalar, { description: '24:00 in Beijing of the last day.' })
  deadlineAt!: Instant;
}
