import type { SubgraphContext } from '@award/subgraph';
import { rowLoader } from '../../../row-loader.ts';
import { authoritiesByIds, cyclesByIds, programmesByIds, recommendingUnitsByIds, rulesetsByIds } from './programme.reads.ts';

/** The programme whose unpublished things the viewer may see, or null. */
export const ownProgramme = (context: SubgraphContext<unknown>): string | null => (context.relation('Query.cycles') === 'PROGRAMME' ? context.viewer.programmeId : null);

/** One batch per request for each kind of thing of this module. */
export const programmeLoaders = (context: SubgraphContext<unknown>) => ({
  programme: rowLoader((ids) => context.reader.rows(programmesByIds, [ids])),
  cycle: rowLoader((ids) => context.reader.rows(cyclesByIds, [ownProgramme(context), ids])),
  ruleset: rowLoader((ids) => context.reader.rows(rulesetsByIds, [ids])),
  recommendingUnit: rowLoader((ids) => context.reader.rows(recommendingUnitsByIds, [ids])),
  authority: rowLoader((ids) => context.reader.rows(authoritiesByIds, [ids])),
});
