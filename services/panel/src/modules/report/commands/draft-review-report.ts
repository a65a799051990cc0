import type { CycleId, ReviewReportId } from '@award/identity';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { reportRows, reportText } from '../domain/review-report.ts';
import { completeOpinions } from '../persistence/report.reads.ts';
import { ReviewReportEntity } from '../persistence/review-report.entity.ts';

export interface DraftReviewReport {
  readonly cycleId: string;
  /** left out: the report is written from all opinions and scores */
  readonly text?: string | null;
}

/** The clerk prepares the report as a new version; rows and, unless given, words come from the opinions (Art. 11(8)). */
export const draftReviewReport = command<DraftReviewReport, { id: string }>({
  key: 'Mutation.draftReviewReport',
  constraints: { r13_one_report_per_version: () => alreadyDone('REPORT') },
  async run(tx, input) {
    const cycle = await pinnedCycle(tx.reader, input.cycleId);
    if (cycle?.programmeId !== actingProgramme(tx)) return notFound('CYCLE');
    const cycleId = cycle.id as CycleId;
    const [last] = await tx.em.find(ReviewReportEntity, { cycleId }, { orderBy: { version: 'desc' }, limit: 1 });
    if (last?.status === 'SUBMITTED') return alreadyDone('REPORT');
    const opinions = await completeOpinions(tx, cycle.id);
    if (opinions.length === 0) return notFound('OPINION');
    const rows = reportRows(opinions);
    const text = input.text?.trim() ? normalized(input.text) : reportText(cycle.year, rows, opinions);
    const problem = unfitText({ text: [text, 50_000] });
    if (problem) return problem;
    const id = uuidv7() as ReviewReportId;
    tx.em.create(ReviewReportEntity, {
      id, cycleId, text, rows,
      programmeId: actingProgramme(tx),
      version: (last?.version ?? 0) + 1,
      status: 'DRAFT',
      preparedBy: actingPerson(tx), preparedByName: tx.viewer.name, preparedAt: tx.now,
      signedBy: null, signedByName: null, submittedAt: null,
    });
    tx.audit(`review report ${id}`);
    return { id: cycle.id };
  },
});
