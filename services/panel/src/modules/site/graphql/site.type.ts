import type { Instant, PlainDate } from '@award/calendar';
import { DateScalar, DateTimeScalar } from '@award/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('SiteFinding', { description: 'What the team found on the spot about one issue (Art. 11(7)).' })
export class SiteFindingType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'The open issue.' })
  issue!: string;

  @Field(() => String, { description: 'What was found.' })
  finding!: string;

  @Field(() => ID, { nullable: true, description: 'The scored item that it concerns.' })
  itemId?: string | null;

  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  recordedAt!: Instant;
}

@ObjectType('SiteVisit', { description: 'A visit to an applicant (Art. 11(7)).' })
export class SiteVisitType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  applicationId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  visitOn!: PlainDate;
}
