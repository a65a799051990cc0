import type { ServiceModule } from '../../module.ts';
import { ApproveAwardsMutation } from './graphql/approve-awards.mutation.ts';
import { ApplicationAwardField, AwardFields, CommendationFields, CycleAwardFields, OrganizationAwardsField } from './graphql/award.fields.ts';
import { AwardQueries } from './graphql/award.queries.ts';
import { PublishAwardNoticeMutation } from './graphql/publish-award-notice.mutation.ts';
import { PublishCommendationMutation } from './graphql/publish-commendation.mutation.ts';
import { SubmitForApprovalMutation } from './graphql/submit-for-approval.mutation.ts';
import { onAwardRevoked } from './jobs/on-award-revoked.ts';
import { onDeliberationConcluded } from './jobs/on-deliberation-concluded.ts';
import { onReviewReportSubmitted } from './jobs/on-review-report-submitted.ts';
import { ApprovalEntity, AwardEntity, CertificateEntity, CommendationEntity, CycleOutcomeEntity } from './persistence/award.entities.ts';
import { CreateAward } from './persistence/create-award.ts';

/** Both lists with their seats, approval, commendation, certificates, honour roll, revocation (R1, R13, R14, R20). */
export const awardModule: ServiceModule = {
  resolvers: [
    AwardQueries, AwardFields, CycleAwardFields, CommendationFields, ApplicationAwardField, OrganizationAwardsField, PublishAwardNoticeMutation,
    SubmitForApprovalMutation, ApproveAwardsMutation, PublishCommendationMutation,
  ],
  references: { Award: ({ id }, context) => context.loaders.award.load(id) },
  entities: [CycleOutcomeEntity, AwardEntity, ApprovalEntity, CommendationEntity, CertificateEntity],
  migrations: [{ name: '0220-award', class: CreateAward }],
  handlers: { DeliberationConcluded: onDeliberationConcluded, ReviewReportSubmitted: onReviewReportSubmitted, AwardRevoked: onAwardRevoked },
};
