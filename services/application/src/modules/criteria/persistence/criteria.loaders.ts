import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { criteriaOfCycles, criteriaSetsByIds, itemsByIds, itemsOfSets } from './criteria.reads.ts';

/** The programme whose drafts the viewer may see, or null. */
export const draftingProgramme = (context: SubgraphContext<unknown>): string | null =>
  context.relation('Query.criteriaSets') === 'PROGRAMME' ? context.viewer.programmeId : null;

/** One batch per request for each kind of thing of this module. */
export const criteriaLoaders = (context: SubgraphContext<unknown>) => ({
  criteriaSet: rowLoader((ids) => context.reader.rows(criteriaSetsByIds, [draftingProgramme(context), ids])),
  criteriaItem: rowLoader((ids) => context.reader.rows(itemsByIds, [ids])),
  itemsOfSet: listLoader((ids) => context.reader.rows(itemsOfSets, [ids]), (row) => row.criteriaSetId),
  criteriaOfCycle: listLoader((ids) => context.reader.rows(criteriaOfCycles, [ids]), (row) => row.cycleId),
});
