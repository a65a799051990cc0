import { refuse } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { isValidBallot, quorumOf } from './round.ts';
import type { Ballot, Round } from './round.ts';

/** One candidate's result in a round. */
export interface TallyRow {
  readonly candidate: string;
  readonly votes: number;
  /** Ballots cast by members entitled to vote on this candidate: those recused from it are left out. */
  readonly counted: number;
  /** More votes than the ruleset's part of the ballots counted. */
  readonly majority: boolean;
  readonly elected: boolean;
  /** As many votes as another on the other side of the cap. */
  readonly tiedAcrossCap: boolean;
}

/** What a round comes to. */
export interface Tally {
  readonly round: Round;
  readonly cast: number;
  readonly abstained: number;
  readonly invalid: number;
  /** In order of votes; equals in the order of the candidates. */
  readonly rows: readonly TallyRow[];
  /** In order of votes. */
  readonly elected: readonly string[];
  /** The run-off among the tied, or null where the tier is decided. */
  readonly next: Round | null;
  /** Seats left empty when the tier is decided; 0 while a run-off follows. */
  readonly empty: number;
}

/**
 * Counts a round (I-6): elected with more than the majority of the ballots cast, in order of votes up to the seats; a
 * tie across the cap goes to a run-off among the tied, and after the last run-off its seats stay empty.
 * @param recused how many of those who cast a ballot are recused from a candidate; known from the roll, not the box
 * @returns a refusal where fewer than the quorum have voted
 */
export function tally(
  round: Round,
  ballots: readonly Ballot[],
  { ballot: numbers }: Pick<Ruleset, 'ballot'>,
  recused: Readonly<Record<string, number>> = {},
): Tally | Refusal {
  const [cast, needed] = [ballots.length, quorumOf(round.members, numbers.quorum)];
  if (cast < needed) return refuse('QUORUM_NOT_MET', { present: cast, members: round.members, needed });

  const valid = ballots.filter((ballot) => isValidBallot(ballot, round));
  const counts = round.candidates
    .map((candidate) => {
      const votes = valid.filter((ballot) => ballot.choices.includes(candidate)).length;
      const counted = cast - (recused[candidate] ?? 0);
      return { candidate, votes, counted, majority: votes * numbers.majority.denominator > counted * numbers.majority.numerator };
    })
    .sort((a, b) => b.votes - a.votes);

  const able = counts.filter((row) => row.majority);
  const [lastIn, firstOut] = [able[round.seats - 1], able[round.seats]];
  const tie = lastIn && firstOut && lastIn.votes === firstOut.votes ? lastIn.votes : null;
  const elected = able.filter((row) => tie === null || row.votes > tie).slice(0, round.seats).map((row) => row.candidate);
  const tied = able.filter((row) => row.votes === tie).map((row) => row.candidate);
  const left = round.seats - elected.length;
  const next = tie !== null && round.runOff < numbers.runOffs ? { ...round, seats: left, candidates: tied, runOff: round.runOff + 1 } : null;

  return {
    round,
    cast,
    abstained: valid.filter((ballot) => ballot.choices.length === 0).length,
    invalid: cast - valid.length,
    rows: counts.map((row) => ({ ...row, elected: elected.includes(row.candidate), tiedAcrossCap: tied.includes(row.candidate) })),
    elected,
    next,
    empty: next ? 0 : left,
  };
}
