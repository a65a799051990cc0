import type { ServiceModule } from '../../module.ts';
import { DraftReviewReportMutation } from './graphql/draft-review-report.mutation.ts';
import { ReviewReportQueries } from './graphql/report.queries.ts';
import { ReviewReportRowFields } from './graphql/report.type.ts';
import { SubmitReviewReportMutation } from './graphql/submit-review-report.mutation.ts';
import { CreateReport } from './persistence/create-report.ts';
import { ReviewReportEntity } from './persistence/review-report.entity.ts';

/** The review report of a cycle (Art. 11(8)). */
export const reportModule: ServiceModule = {
  resolvers: [ReviewReportQueries, ReviewReportRowFields, DraftReviewReportMutation, SubmitReviewReportMutation],
  entities: [ReviewReportEntity],
  migrations: [{ name: '0190-report', class: CreateReport }],
};
