import type { PlainDate } from '@award/calendar';
import { DateScalar } from '@award/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'An organization to be cultivated (Art. 7(3), 10).' })
export class ListPromisingOrganizationInput {
  @Field(() => String, { description: 'Its name.' })
  organizationName!: string;

  @Field(() => String, { nullable: true, description: 'Its unified social credit code, if known.' })
  creditCode?: string | null;

  @Field(() => String, { description: 'Its division.' })
  divisionCode!: string;

  @Field(() => String, { description: 'Its industry, A to T.' })
  industry!: string;

  @Field(() => String, { description: 'Why it is promising.' })
  note!: string;
}

@InputType({ description: 'A training session that was held.' })
export class RecordTrainingSessionInput {
  @Field(() => [ID], { description: 'For which organizations of the list.' })
  promisingOrganizationIds!: string[];

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'When it was held.' })
  heldOn!: PlainDate;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => [String], { description: 'Who took part.' })
  attendees!: string[];
}

@InputType({ description: 'The level on one criterion.' })
export class SelfAssessmentAnswerInput {
  @Field(() => ID, { description: 'The criterion.' })
  itemId!: string;

  @Field(() => Int, { description: '0 nothing yet, 5 a model for others.' })
  level!: number;
}

@InputType({ description: 'A self-assessment: of an organization on the Office’s list, or of the applicant’s own.' })
export class TakeSelfAssessmentInput {
  @Field(() => ID, { nullable: true, description: 'For the Office: which organization of its list.' })
  promisingOrganizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For an applicant: its own organization.' })
  organizationId?: string | null;

  @Field(() => ID, { description: 'By which approved criteria.' })
  criteriaSetId!: string;

  @Field(() => [SelfAssessmentAnswerInput], { description: 'The answers; what is left out counts as level 0.' })
  answers!: SelfAssessmentAnswerInput[];
}
