import type { AwardTier } from '../enumerations/award-tier.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Round } from './round.ts';
import type { Tally } from './tally.ts';

/** Who is deliberated, and by how many members. */
export interface Meeting {
  readonly candidates: readonly string[];
  readonly members: number;
}

/**
 * The round that follows those already tallied, or null when both lists are decided: the quality award first, its
 * run-offs, then the nomination among the rest (I-6).
 */
export function nextRound(tallies: readonly Tally[], { candidates, members }: Meeting, ruleset: Ruleset): Round | null {
  const last = tallies.at(-1);
  if (last?.next) return last.next;
  const decided = new Set(tallies.map((each) => each.round.tier));
  const tier = ruleset.ballot.order.find((each) => !decided.has(each));
  if (!tier) return null;
  const taken = ruleset.ballot.oneListOnly ? new Set(tallies.flatMap((each) => each.elected)) : new Set();
  const rest = candidates.filter((candidate) => !taken.has(candidate));
  return { tier, seats: ruleset.caps[tier], candidates: rest, members, runOff: 0 };
}

/** The lists that the tallied rounds propose, each in the order of election. */
export function proposedLists(tallies: readonly Tally[]): Readonly<Record<AwardTier, readonly string[]>> {
  const listOf = (tier: AwardTier) => tallies.filter((each) => each.round.tier === tier).flatMap((each) => each.elected);
  return { QUALITY_AWARD: listOf('QUALITY_AWARD'), NOMINATION: listOf('NOMINATION') };
}
