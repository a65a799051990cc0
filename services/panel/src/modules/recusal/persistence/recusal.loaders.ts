import type { SubgraphContext } from '@award/subgraph';
import { rowLoader } from '../../../row-loader.ts';
import { recusalsByIds, recusedPeople } from './recusal.reads.ts';

/** Office and auditor by programme; everybody else the own ones. */
export function recusalScope(context: SubgraphContext<unknown>): [programmeId: string | null, personId: string | null] {
  return [context.relation('Query.recusals') === 'PROGRAMME' ? context.viewer.programmeId : null, context.viewer.personId];
}

/** One batch per request for each kind of thing of this module. */
export const recusalLoaders = (context: SubgraphContext<unknown>) => ({
  recusal: rowLoader((ids) => context.reader.rows(recusalsByIds, [...recusalScope(context), ids])),
  recusedPeople: rowLoader((ids) => context.reader.rows(recusedPeople, [ids])),
});
