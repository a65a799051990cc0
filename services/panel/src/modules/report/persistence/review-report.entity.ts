import type { CycleId, PersonId, ProgrammeId, ReviewReportId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { defineEntity, p } from '@mikro-orm/core';
import type { ReportRow } from '../domain/review-report.ts';
import { REPORT_STATUSES } from '../domain/report-status.ts';

/** One version of the Office's report on a cycle (Art. 11(8)). */
export const ReviewReportEntity = defineEntity({
  name: 'ReviewReport',
  schema: 'panel',
  tableName: 'review_report',
  properties: {
    id: p.uuid().$type<ReviewReportId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    cycleId: p.uuid().$type<CycleId>(),
    version: p.integer(),
    text: p.text(),
    rows: p.json().$type<readonly ReportRow[]>(),
    status: p.enum(REPORT_STATUSES),
    preparedBy: p.uuid().$type<PersonId>(),
    preparedByName: p.text(),
    preparedAt: p.type(instantColumn),
    signedBy: p.uuid().$type<PersonId>().nullable(),
    signedByName: p.text().nullable(),
    submittedAt: p.type(instantColumn).nullable(),
  },
});
