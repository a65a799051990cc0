import { relationOf } from '@award/identity';
import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { acceptanceLists, consultationScope, consultationsByIds, consultationsOfApplications, reviewsOfApplications } from './qualification.reads.ts';

const REVIEWS = new Set(['OFFICE_CLERK', 'OFFICE_DIRECTOR', 'AUDITOR']);

/** One batch per request for each kind of thing of this module. */
export const qualificationLoaders = (context: SubgraphContext<unknown>) => {
  const { reader, viewer } = context;
  const relation = relationOf(viewer, 'Query.consultations');
  const scope = relation && [consultationScope(relation, viewer), viewer.personId];
  return {
    /** for a case that the viewer sees */
    reviewOfApplication: listLoader((ids) => reader.rows(reviewsOfApplications, [ids, REVIEWS.has(viewer.role)]), (row) => row.applicationId),
    consultation: rowLoader(async (ids) => (scope ? reader.rows(consultationsByIds(relation), [...scope, ids]) : [])),
    /** none for those whom consultations do not concern */
    consultationsOfApplication: listLoader(async (ids) => (scope ? reader.rows(consultationsOfApplications(relation), [...scope, ids]) : []), (row) => row.applicationId),
    acceptanceListOfCycle: listLoader((ids) => reader.rows(acceptanceLists, [ids]), (row) => row.cycleId),
  };
};
