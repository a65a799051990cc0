import type { Instant, PlainDate } from '@award/calendar';
import { DateScalar, DateTimeScalar, connectionType } from '@award/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('PromisingOrganization', { description: 'An organization that the Office cultivates (Art. 7(3), 10).' })
export class PromisingOrganizationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  organizationName!: string;

  @Field(() => String, { nullable: true, description: 'Its unified social credit code, if known.' })
  creditCode?: string | null;

  @Field(() => String, { description: 'Its division.' })
  divisionCode!: string;

  @Field(() => String, { description: 'Its industry.' })
  industry!: string;

  @Field(() => String, { description: 'Why it is promising.' })
  note!: string;

  @Field(() => DateTimeScalar, { description: 'When it was listed.' })
  listedAt!: Instant;
}

export const PromisingOrganizationConnection = connectionType('PromisingOrganization', PromisingOrganizationType);

@ObjectType('TrainingSession', { description: 'A training session that was held for promising organizations.' })
export class TrainingSessionType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'When it was held.' })
  heldOn!: PlainDate;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => [String], { description: 'Who took part.' })
  attendees!: string[];
}

@ObjectType('SelfAssessmentAnswer', { description: 'The level an organization gives itself on one criterion.' })
export class SelfAssessmentAnswerType {
  @Field(() => ID, { description: 'The criterion.' })
  itemId!: string;

  @Field(() => Int, { description: '0 nothing yet, 5 a model for others.' })
  level!: number;
}

@ObjectType('SelfAssessment', { description: 'An organization measured against the criteria by its own judgment; nothing of it enters a score.' })
export class SelfAssessmentType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  criteriaSetId!: string;

  @Field(() => [SelfAssessmentAnswerType], { description: 'The answers.' })
  answers!: SelfAssessmentAnswerType[];

  @Field(() => Int, { description: 'The part of all points reached, in per cent.' })
  percent!: number;

  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  takenAt!: Instant;
}
