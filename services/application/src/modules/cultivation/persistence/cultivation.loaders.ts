import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { assessmentsByIds, assessmentsOfOrganizations, assessmentsOfPromising, promisingByIds, sessionsByIds, sessionsOfPromising } from './cultivation.reads.ts';

/** One batch per request for each kind of thing of this module. */
export const cultivationLoaders = ({ reader, viewer }: SubgraphContext<unknown>) => ({
  promisingOrganization: rowLoader((ids) => reader.rows(promisingByIds, [viewer.programmeId, ids])),
  trainingSession: rowLoader((ids) => reader.rows(sessionsByIds, [viewer.programmeId, ids])),
  sessionsOfPromising: listLoader((ids) => reader.rows(sessionsOfPromising, [ids]), (row) => row.promisingId),
  assessmentsOfPromising: listLoader((ids) => reader.rows(assessmentsOfPromising, [ids]), (row) => row.promisingId ?? ''),
  assessmentsOfOrganization: listLoader((ids) => reader.rows(assessmentsOfOrganizations, [ids, viewer.personId]), (row) => row.organizationId ?? ''),
  selfAssessment: rowLoader((ids) => reader.rows(assessmentsByIds, [ids, viewer.personId])),
});
