import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { visibilityOf } from '../../application/persistence/visibility.ts';
import { awardsBy, certificatesOfAwards, commendationsByIds, commendationsOfCycles } from './award.reads.ts';
import type { AwardRow } from './award.reads.ts';

/** One batch per request for each kind of thing of this module. */
export const awardLoaders = (context: SubgraphContext<unknown>) => {
  const { reader } = context;
  const by = async (column: Parameters<typeof awardsBy>[0], ids: readonly string[]): Promise<AwardRow[]> => {
    const relation = context.relation('Entity.Award');
    const visibility = visibilityOf(relation, context.viewer);
    return reader.rows(awardsBy(column, visibility, relation), [...visibility.values, ids]);
  };
  return {
    award: rowLoader((ids) => by('id', ids)),
    awardsOfCycle: listLoader((ids) => by('cycle_id', ids), (row) => row.cycleId),
    awardOfApplication: listLoader((ids) => by('application_id', ids), (row) => row.applicationId),
    awardsOfOrganization: listLoader((ids) => by('organization_id', ids), (row) => row.organizationId),
    certificateOfAward: listLoader((ids) => reader.rows(certificatesOfAwards, [ids]), (row) => row.awardId),
    commendation: rowLoader((ids) => reader.rows(commendationsByIds, [ids])),
    commendationOfCycle: listLoader((ids) => reader.rows(commendationsOfCycles, [ids]), (row) => row.cycleId),
  };
};
