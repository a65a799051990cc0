import { nextRound } from '@award/regulation';
import type { AwardTier, Meeting, Round, Ruleset, Tally } from '@award/regulation';

/** What has been decided, and the round that can be opened now. */
export interface BallotState {
  readonly decided: readonly AwardTier[];
  /** null when every tier is decided */
  readonly next: Round | null;
}

/**
 * Where the voting stands (I-6). A tier for which nobody is left to be voted on is decided without a round: its list
 * stays empty.
 */
export function ballotState(tallies: readonly Tally[], meeting: Meeting, ruleset: Ruleset): BallotState {
  const next = nextRound(tallies, meeting, ruleset);
  const decided = ruleset.ballot.order.filter((tier) => next?.tier !== tier && tallies.some((each) => each.round.tier === tier));
  if (next === null || next.candidates.length > 0) return { decided, next };
  return { decided: ruleset.ballot.order.filter((tier) => decided.includes(tier) || tier === next.tier || ruleset.ballot.order.indexOf(tier) > ruleset.ballot.order.indexOf(next.tier)), next: null };
}
