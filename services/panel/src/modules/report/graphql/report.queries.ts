import { isId } from '@award/identity';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { currentReport } from '../persistence/report.reads.ts';
import type { ReviewReportRow } from '../persistence/report.reads.ts';
import { ReviewReportType } from './report.type.ts';

/** The report that the viewer sees: the submitted one, or for the Office and the auditor the latest draft. */
export async function reportFor(context: Context, cycleId: string): Promise<ReviewReportRow | null> {
  const seesDrafts = context.relation('Query.reviewReport') === 'PROGRAMME';
  return isId(cycleId) ? context.reader.first(currentReport, [cycleId, context.viewer.programmeId, seesDrafts, context.viewer.personId]) : null;
}

@Resolver(() => ReviewReportType)
export class ReviewReportQueries {
  @Query(() => ReviewReportType, { nullable: true, description: 'The report on a cycle.' })
  async reviewReport(@Arg('cycleId', () => ID) cycleId: string, @Ctx() context: Context): Promise<object | null> {
    return reportFor(context, cycleId);
  }
}
