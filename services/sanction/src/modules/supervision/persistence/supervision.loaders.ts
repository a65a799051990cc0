import { relationOf } from '@award/identity';
import type { SubgraphContext } from '@award/subgraph';
import { manyLoader, oneLoader } from '../../../row-loader.ts';
import { dutiesOf, incidentsOf, misuseReportsOfAwards, supervisionsById, supervisionsOfAwards } from './supervision.reads.ts';

/** The viewer's relation to supervisions, as the parameters of every read. */
export const supervisionScope = ({ viewer }: Pick<SubgraphContext, 'viewer'>): [string, string | null, string | null, string | null] => [
  relationOf(viewer, 'Query.supervisions') ?? 'NONE', viewer.programmeId, viewer.scopeId, viewer.personId,
];

/** The batches of one request. */
export function supervisionLoaders(context: SubgraphContext<unknown>) {
  const { reader, viewer } = context;
  const scope = supervisionScope(context);
  return {
    supervision: oneLoader((ids) => reader.rows(supervisionsById, [...scope, ids]), (row) => row.id),
    supervisionOfAward: oneLoader((ids) => reader.rows(supervisionsOfAwards, [...scope, ids]), (row) => row.awardId),
    duties: manyLoader((ids) => reader.rows(dutiesOf, [ids]), (row) => row.supervisionId),
    incidents: manyLoader((ids) => reader.rows(incidentsOf, [ids]), (row) => row.supervisionId),
    misuseReportsOfAward: manyLoader(
      async (ids) => (relationOf(viewer, 'Query.misuseReports') === null ? [] : reader.rows(misuseReportsOfAwards, [viewer.programmeId, ids])),
      (row) => row.awardId,
    ),
  };
}
