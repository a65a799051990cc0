import type { CheckKind } from '@award/regulation';
import { Field, ID, InputType } from 'type-graphql';
import { CheckKindEnum } from './recommendation.type.ts';

const KEY = 'The same key gives the same answer, once done.';

@InputType({ description: 'One of the six checks (Art. 11(3)).' })
export class RecordCheckInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => CheckKindEnum, { description: 'Which check.' })
  check!: CheckKind;

  @Field(() => Boolean, { description: 'Whether it is passed.' })
  passed!: boolean;

  @Field(() => String, { description: 'What was found.' })
  finding!: string;
}

@InputType({ description: 'Of which case the recommendation notice is published.' })
export class PublishRecommendationNoticeInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'The words of the opinion.' })
export class PrepareOpinionInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: 'The opinion.' })
  opinion!: string;
}

@InputType({ description: 'Of which case the opinion is issued.' })
export class IssueRecommendationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which case is not recommended, and why.' })
export class DeclineRecommendationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: 'Why; the applicant reads it.' })
  reason!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'To which unit a case is handed, and why.' })
export class TransferApplicationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { description: 'The competent unit.' })
  recommendingUnitId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
