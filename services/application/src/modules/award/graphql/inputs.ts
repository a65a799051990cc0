import { Field, ID, InputType } from 'type-graphql';

const KEY = 'The same key gives the same answer, once done.';

@InputType({ description: 'Of which cycle the award notice is published.' })
export class PublishAwardNoticeInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which cycle’s list is submitted.' })
export class SubmitForApprovalInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'What the government decides on the list.' })
export class ApproveAwardsInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Boolean, { description: 'Approved, or sent back.' })
  approve!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is sent back.' })
  reason?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'The commendation of a cycle (Art. 14).' })
export class PublishCommendationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => String, { description: 'Its document number.' })
  number!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
