import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { activeBars, membersOfOrganizations, organizationScope, organizationsByIds, visibleOrganizations } from './organization.reads.ts';

/** One batch per request for each kind of thing of this module. */
export const organizationLoaders = (context: SubgraphContext<unknown>) => {
  const { viewer, reader } = context;
  const seesAllMembers = ['OFFICE_CLERK', 'OFFICE_DIRECTOR', 'AUDITOR'].includes(viewer.role);
  return {
    /** of those that the viewer may see */
    organization: rowLoader((ids) => {
      const relation = context.relation('Entity.Organization');
      return reader.rows(visibleOrganizations(relation), [organizationScope(relation, viewer), ids]);
    }),
    /** reached from a case, notice or award that the viewer sees already */
    organizationOfCase: rowLoader((ids) => reader.rows(organizationsByIds, [ids])),
    membersOfOrganization: listLoader((ids) => reader.rows(membersOfOrganizations, [ids, viewer.personId, seesAllMembers]), (row) => row.organizationId),
    activeBarsOfOrganization: listLoader((ids) => reader.rows(activeBars, [ids, context.today]), (row) => row.organizationId),
  };
};
