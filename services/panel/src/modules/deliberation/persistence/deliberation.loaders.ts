import type { SubgraphContext } from '@award/subgraph';
import { listLoader } from '../../../row-loader.ts';
import { boardOf, deliberationOfCycle, roundsOf, votingMembersOf } from './deliberation.reads.ts';
import type { DeliberationRow } from './deliberation.reads.ts';

/** The meeting on a cycle of the viewer's programme, or null. */
export const meetingOf = (context: SubgraphContext<unknown>, cycleId: string): Promise<DeliberationRow | null> =>
  context.reader.first(deliberationOfCycle, [cycleId, context.viewer.programmeId]);

/** One batch per request for each kind of thing of this module. */
export const deliberationLoaders = (context: SubgraphContext<unknown>) => ({
  votingMembers: listLoader((ids) => context.reader.rows(votingMembersOf, [ids]), (row) => row.deliberationId),
  rounds: listLoader((ids) => context.reader.rows(roundsOf, [ids, context.viewer.personId]), (row) => row.deliberationId),
  board: listLoader((ids) => context.reader.rows(boardOf, [ids]), (row) => row.roundId),
});
