import type { ServiceModule } from '../../module.ts';
import { DeclineRecommendationMutation } from './graphql/decline-recommendation.mutation.ts';
import { IssueRecommendationMutation } from './graphql/issue-recommendation.mutation.ts';
import { PrepareOpinionMutation } from './graphql/prepare-opinion.mutation.ts';
import { PublishRecommendationNoticeMutation } from './graphql/publish-recommendation-notice.mutation.ts';
import { ApplicationRecommendationField, RecommendationFields } from './graphql/recommendation.fields.ts';
import { RecordCheckMutation } from './graphql/record-check.mutation.ts';
import { TransferApplicationMutation } from './graphql/transfer-application.mutation.ts';
import { CreateRecommendation } from './persistence/create-recommendation.ts';
import { RecommendationCheckEntity, RecommendationEntity } from './persistence/recommendation.entity.ts';

/** Recommendation: six checks, notice, opinion (R9, R10). */
export const recommendationModule: ServiceModule = {
  resolvers: [
    ApplicationRecommendationField, RecommendationFields, RecordCheckMutation, PublishRecommendationNoticeMutation, PrepareOpinionMutation,
    IssueRecommendationMutation, DeclineRecommendationMutation, TransferApplicationMutation,
  ],
  entities: [RecommendationEntity, RecommendationCheckEntity],
  migrations: [{ name: '0200-recommendation', class: CreateRecommendation }],
};
