import type { Instant } from '@award/calendar';
import type { AwardTier, Ruleset, Tally } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { DeliberationStatus, RoundStatus } from '../domain/deliberation.ts';

export interface DeliberationRow {
  readonly id: string;
  readonly cycleId: string;
  readonly meetingAt: Instant;
  readonly status: DeliberationStatus;
  readonly minutes: string | null;
  readonly ruleset: Ruleset;
}
export const deliberationOfCycle = statement<DeliberationRow>(
  'deliberation.of-cycle',
  `select d.id, d.cycle_id as "cycleId", d.meeting_at as "meetingAt", d.status, d.minutes, y.ruleset
   from panel.deliberation d join panel.cycle y on y.id = d.cycle_id where d.cycle_id = $1 and d.programme_id = $2`,
);

export interface VotingMemberRow {
  readonly deliberationId: string;
  readonly personId: string;
  readonly name: string;
  readonly present: boolean;
  readonly chair: boolean;
}
export const votingMembersOf = statement<VotingMemberRow>(
  'deliberation.members',
  `select deliberation_id as "deliberationId", person_id as "personId", name, present, chair from panel.voting_member
   where deliberation_id = any($1::uuid[]) order by chair desc, name, person_id`,
);

export interface RoundRow {
  readonly id: string;
  readonly deliberationId: string;
  readonly tier: AwardTier;
  readonly runOff: number;
  readonly seats: number;
  readonly candidates: string[];
  readonly eligibleVoters: number;
  readonly cast: number;
  readonly status: RoundStatus;
  readonly iHaveVoted: boolean;
  readonly tally: Tally | null;
  readonly outcome: string | null;
  readonly annulledReason: string | null;
  /** candidates that an interest closes to the viewer */
  readonly closed: string[];
}
export const roundsOf = statement<RoundRow>(
  'deliberation.rounds-of',
  `select r.id, r.deliberation_id as "deliberationId", r.tier, r.run_off as "runOff", r.seats, r.candidates, r.eligible_voters as "eligibleVoters", r.status, r.tally, r.outcome, r.annulled_reason as "annulledReason",
     coalesce(r.cast_count, (select count(*) from panel.voter_turnout t where t.round_id = r.id))::int as cast,
     exists (select from panel.voter_turnout t where t.round_id = r.id and t.person_id = $2::uuid) as "iHaveVoted",
     array(select h.application_id from panel.held_off h where h.person_id = $2::uuid and h.application_id = any(r.candidates)) as closed
   from panel.ballot_round r where r.deliberation_id = any($1::uuid[]) order by r.sequence`,
);

export interface BoardRow {
  readonly roundId: string;
  readonly receipt: string;
  readonly choices: string[];
  readonly abstained: boolean;
}
/** The published ballots of closed rounds, in the order of their receipts; row-level security keeps the rest sealed. */
export const boardOf = statement<BoardRow>(
  'deliberation.board',
  'select round_id as "roundId", receipt, choices, abstained from panel.ballot where round_id = any($1::uuid[]) order by round_id, receipt',
);
