import type { Category } from '@award/regulation';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CategoryEnum } from '../../criteria/graphql/criteria.type.ts';

const KEY = 'The same key gives the same answer, once done.';

@InputType({ description: 'An organization’s application in a cycle.' })
export class StartApplicationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ID, { description: 'The organization.' })
  organizationId!: string;

  @Field(() => CategoryEnum, { description: 'By which criteria it is measured.' })
  category!: Category;
}

@InputType({ description: 'The answer to one criterion.' })
export class WriteSectionInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { description: 'The criterion.' })
  itemId!: string;

  @Field(() => String, { description: 'Plain text in paragraphs; no markup.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is a trade secret.' })
  tradeSecret!: boolean;

  @Field(() => Int, { description: 'The version that was edited.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which unit shall recommend.' })
export class ChooseRecommendingUnitInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { description: 'The unit.' })
  recommendingUnitId!: string;
}

@InputType({ description: 'The notice inside the organization.' })
export class PublishInternalNoticeInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: 'Where it is published inside the organization.' })
  place!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'What somebody inside the organization says.' })
export class RecordInternalObjectionInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@InputType({ description: 'How an objection was settled.' })
export class SettleInternalObjectionInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => String, { description: 'How.' })
  settlement!: string;
}

@InputType({ description: 'The declarations about the material as it stands.' })
export class DeclareInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => Boolean, { description: 'It holds no state secret.' })
  noStateSecret!: boolean;

  @Field(() => Boolean, { description: 'It is true, accurate and lawful.' })
  truthful!: boolean;
}

@InputType({ description: 'Which case is taken back for revision.' })
export class ReviseDraftInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which case is submitted.' })
export class SubmitApplicationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which case is withdrawn, and why.' })
export class WithdrawApplicationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'What is to be corrected in one section.' })
export class SectionRemarkInput {
  @Field(() => ID, { description: 'The section.' })
  sectionId!: string;

  @Field(() => String, { description: 'The remark.' })
  remark!: string;
}

@InputType({ description: 'Which case is returned, and what is to be corrected.' })
export class ReturnForCorrectionInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: 'What is to be corrected.' })
  remarks!: string;

  @Field(() => [SectionRemarkInput], { nullable: true, description: 'Remarks on single sections.' })
  sectionRemarks?: SectionRemarkInput[] | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which corrected case is handed in again.' })
export class ResubmitApplicationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
