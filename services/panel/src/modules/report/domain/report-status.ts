/** A report is drafted by the clerk in versions, and submitted once by the director. */
export const REPORT_STATUSES = ['DRAFT', 'SUBMITTED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];
