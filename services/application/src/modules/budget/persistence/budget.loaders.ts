import { relationOf } from '@award/identity';
import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { appropriationsOfCycles, budgetsOfCycles, expendituresOfCycles } from './budget.reads.ts';

/** One batch per request for each kind of thing of this module. */
export const budgetLoaders = ({ reader, viewer }: SubgraphContext<unknown>) => ({
  /** by the cycle's id; null for those who have nothing to do with the budget */
  budget: rowLoader(async (ids) => (relationOf(viewer, 'Query.budget') === null ? [] : reader.rows(budgetsOfCycles, [ids, viewer.programmeId]))),
  appropriationsOfCycle: listLoader((ids) => reader.rows(appropriationsOfCycles, [ids]), (row) => row.cycleId),
  expendituresOfCycle: listLoader((ids) => reader.rows(expendituresOfCycles, [ids]), (row) => row.cycleId),
});
