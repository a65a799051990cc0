import type { Instant } from '@award/calendar';
import { DateTimeScalar } from '@award/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('PresentationSlot', { description: 'One presentation in the order drawn by lot (Art. 11(6)).' })
export class PresentationSlotType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  applicationId!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Instant;

  @Field(() => Int, { description: 'Its place in the order, from 1.' })
  order!: number;
}

@ObjectType('PresentationSchedule', { description: 'The order of presentations and the seed by which anyone can draw it again (Art. 11(6)).' })
export class PresentationScheduleType {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => String, { description: 'The seed.' })
  seed!: string;
}
