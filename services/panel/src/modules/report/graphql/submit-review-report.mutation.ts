import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { submitReviewReport } from '../commands/submit-review-report.ts';
import { ReviewReportResult } from './report.type.ts';
import { reportFor } from './report.queries.ts';

@InputType('SubmitReviewReportInput', { description: 'What submitReviewReport needs.' })
export class SubmitReviewReportInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class SubmitReviewReportMutation {
  @Mutation(() => ReviewReportResult, { description: 'Submits the report to the leading group; signed by another than prepared it (Art. 11(8)).' })
  async submitReviewReport(@Arg('input', () => SubmitReviewReportInput) input: SubmitReviewReportInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(submitReviewReport, input), ({ id }) => reportFor(context, id));
  }
}
