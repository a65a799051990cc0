import type { SubgraphContext } from '@award/subgraph';
import { listLoader } from '../../../row-loader.ts';
import { checksOfRecommendations, recommendationsOfApplications } from './recommendation.reads.ts';

const HANDLES = new Set(['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER', 'OFFICE_CLERK', 'OFFICE_DIRECTOR', 'AUDITOR']);

/** One batch per request for each kind of thing of this module. */
export const recommendationLoaders = ({ reader, viewer }: SubgraphContext<unknown>) => ({
  /** for a case that the viewer sees */
  recommendationOfApplication: listLoader((ids) => reader.rows(recommendationsOfApplications, [ids, HANDLES.has(viewer.role)]), (row) => row.applicationId),
  checksOfRecommendation: listLoader((ids) => reader.rows(checksOfRecommendations, [ids]), (row) => row.recommendationId),
});
