import type { AwardTier } from '../enumerations/award-tier.ts';
import type { Fraction } from '../ruleset/ruleset.ts';

/** One round of the secret ballot on one tier (I-6). */
export interface Round {
  readonly tier: AwardTier;
  /** How many can still be elected in this round. */
  readonly seats: number;
  readonly candidates: readonly string[];
  /** All members of the leading group, present or not: the quorum is counted of them. */
  readonly members: number;
  /** 0 for the first round of the tier, then 1, 2 … */
  readonly runOff: number;
}

/** One ballot as it lies in the box, without its voter; no choices at all is an abstention. */
export interface Ballot {
  readonly choices: readonly string[];
}

/** The fewest ballots for which the vote counts. */
export function quorumOf(members: number, { numerator, denominator }: Fraction): number {
  return Math.ceil((members * numerator) / denominator);
}

/** Whether a ballot can be counted: no more choices than seats, each a candidate and only once. */
export function isValidBallot({ choices }: Ballot, { seats, candidates }: Pick<Round, 'seats' | 'candidates'>): boolean {
  return choices.length <= seats && new Set(choices).size === choices.length && choices.every((choice) => candidates.includes(choice));
}
