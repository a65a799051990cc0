import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { visibleCases } from '../../projection/persistence/visible-cases.ts';
import { questionsOf, slotReads } from './presentation.reads.ts';

export const slotsFor = (context: SubgraphContext<unknown>) => visibleCases(context.relation('Query.presentationSchedule'), context.viewer);

/** One batch per request for each kind of thing of this module. */
export const presentationLoaders = (context: SubgraphContext<unknown>) => ({
  slot: rowLoader((ids) => {
    const visible = slotsFor(context);
    return context.reader.rows(slotReads(visible).byIds, [...visible.values, ids]);
  }),
  questions: listLoader((ids) => context.reader.rows(questionsOf, [ids]), (row) => row.slotId),
});
