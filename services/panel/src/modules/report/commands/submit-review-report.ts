import type { CycleId } from '@award/identity';
import { REVIEW_STAGES, checkAll, coded, refuse, reportCoversEveryCase, secondPersonSigns } from '@award/regulation';
import type { ReportFacts, SecondPersonFacts } from '@award/regulation';
import { command } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { deliberatedCases, isListConfirmed } from '../../advancement/persistence/stage-list.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { ReviewReportEntity } from '../persistence/review-report.entity.ts';

const SUBMIT = { value: 'submitReviewReport', display: { zh: '报送评审报告', en: 'submit the review report' } };

/** The director, another than the preparing clerk, submits the report to the leading group (Art. 11(8)). */
export const submitReviewReport = command<{ readonly cycleId: string; readonly idempotencyKey: string }, { id: string }>({
  key: 'Mutation.submitReviewReport',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r13_one_submitted_report: () => alreadyDone('REPORT') },
  async run(tx, input) {
    const cycle = await pinnedCycle(tx.reader, input.cycleId);
    if (cycle?.programmeId !== actingProgramme(tx)) return notFound('CYCLE');
    const cycleId = cycle.id as CycleId;
    const [report] = await tx.em.find(ReviewReportEntity, { cycleId }, { orderBy: { version: 'desc' }, limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!report) return notFound('REPORT');
    if (report.status === 'SUBMITTED') return alreadyDone('REPORT');
    if (!(await isListConfirmed(tx, cycle.id, 'SITE'))) return refuse('STAGE_LIST_NOT_CONFIRMED', { reviewStage: coded('SITE', REVIEW_STAGES) }, { articles: [REVIEW_STAGES.SITE.article] });
    const cases = (await deliberatedCases(tx, cycle.id)).map(({ number }) => number);
    const facts = {
      action: SUBMIT,
      actor: { personId: actingPerson(tx) },
      preparedBy: { personId: report.preparedBy, name: report.preparedByName },
      report: { submitted: false, cases, covered: report.rows.map(({ number }) => number) },
    };
    const lawful = checkAll<SecondPersonFacts & ReportFacts>([secondPersonSigns, reportCoversEveryCase], facts, { ruleset: cycle.ruleset, calendar: tx.calendar });
    if (lawful !== true) return lawful;
    report.status = 'SUBMITTED';
    report.signedBy = actingPerson(tx);
    report.signedByName = tx.viewer.name;
    report.submittedAt = tx.now;
    await tx.publish({ type: 'ReviewReportSubmitted', cycleId, on: tx.today });
    tx.audit(`review report ${report.id}`);
    return { id: cycleId };
  },
});
