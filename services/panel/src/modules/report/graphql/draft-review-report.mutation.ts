import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { draftReviewReport } from '../commands/draft-review-report.ts';
import { ReviewReportResult } from './report.type.ts';
import { reportFor } from './report.queries.ts';

@InputType('DraftReviewReportInput', { description: 'What draftReviewReport needs.' })
export class DraftReviewReportInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => String, { nullable: true, description: 'The words; written from all opinions and scores when left out.' })
  text?: string | null;
}

@Resolver()
export class DraftReviewReportMutation {
  @Mutation(() => ReviewReportResult, { description: 'Prepares the report on the cycle as a new version (Art. 11(8)).' })
  async draftReviewReport(@Arg('input', () => DraftReviewReportInput) input: DraftReviewReportInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(draftReviewReport, input), ({ id }) => reportFor(context, id));
  }
}
