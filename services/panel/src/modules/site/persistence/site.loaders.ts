import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { visibleCases } from '../../projection/persistence/visible-cases.ts';
import { findingsOf, teamsOf, visitReads } from './site.reads.ts';

export const visitsFor = (context: SubgraphContext<unknown>) => visibleCases(context.relation('Query.siteVisits'), context.viewer);

/** One batch per request for each kind of thing of this module. */
export const siteLoaders = (context: SubgraphContext<unknown>) => ({
  siteVisit: rowLoader((ids) => {
    const visible = visitsFor(context);
    return context.reader.rows(visitReads(visible).byIds, [...visible.values, ids]);
  }),
  siteTeam: listLoader((ids) => context.reader.rows(teamsOf, [ids]), (row) => row.siteVisitId),
  siteFindings: listLoader((ids) => context.reader.rows(findingsOf, [ids]), (row) => row.siteVisitId),
});
