import DataLoader from 'dataloader';
import type { SubgraphContext } from '@award/subgraph';
import { byId } from '../../../by-id.ts';
import { authoritiesByIds, cyclesByIds, programmesByIds, recommendingUnitsByIds, rulesetsByIds } from './programme.reads.ts';
import type { AuthorityRow, CycleRow, ProgrammeRow, RecommendingUnitRow, RulesetRow } from './programme.reads.ts';

/** The programme whose unpublished things the viewer may see, or null. */
export const ownProgramme = (context: SubgraphContext<unknown>): string | null => (context.relation('Query.cycles') === 'PROGRAMME' ? context.viewer.programmeId : null);

/** One batch per request for each kind of thing of this module. */
export const programmeLoaders = (context: SubgraphContext<unknown>) => ({
  programme: new DataLoader<string, ProgrammeRow | null>(async (ids) => byId(ids, await context.reader.rows(programmesByIds, [ids]))),
  cycle: new DataLoader<string, CycleRow | null>(async (ids) => byId(ids, await context.reader.rows(cyclesByIds, [ownProgramme(context), ids]))),
  ruleset: new DataLoader<string, RulesetRow | null>(async (ids) => byId(ids, await context.reader.rows(rulesetsByIds, [ids]))),
  recommendingUnit: new DataLoader<string, RecommendingUnitRow | null>(async (ids) => byId(ids, await context.reader.rows(recommendingUnitsByIds, [ids]))),
  authority: new DataLoader<string, AuthorityRow | null>(async (ids) => byId(ids, await context.reader.rows(authoritiesByIds, [ids]))),
});
