import { quorumOf } from '../ballot/round.ts';
import type { Round } from '../ballot/round.ts';
import { AWARD_TIERS } from '../enumerations/award-tier.ts';
import type { AwardTier } from '../enumerations/award-tier.ts';
import { coded, codedList, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import { rule } from './rule.ts';

const common = { theme: 'BALLOT', article: 'Art. 11(8)', requirement: 'R13', interpretation: 'I-6' } as const;

/** Who came to the meeting. */
export interface QuorumFacts {
  readonly meeting: { readonly members: number; readonly present: number };
}

export const quorumIsPresent = rule<QuorumFacts>({
  ...common,
  id: 'ballot.quorum',
  description: text('出席的成员不少于全体的{ballot.quorum}。', 'At least {ballot.quorum} of the members are present.'),
  refusals: ['QUORUM_NOT_MET'],
  holds({ meeting: { members, present } }, { ruleset }) {
    const needed = quorumOf(members, ruleset.ballot.quorum);
    return present >= needed ? true : refuse('QUORUM_NOT_MET', { present, members, needed });
  },
});

/** A tier about to be voted, and what has been voted before. */
export interface OrderFacts {
  readonly opening: { readonly tier: AwardTier; readonly decided: readonly AwardTier[]; readonly open?: AwardTier | null };
}

export const oneRoundAtATime = rule<OrderFacts>({
  ...common,
  id: 'ballot.one-round',
  description: text('一轮投票结束后方可开始下一轮。', 'One round ends before the next begins.'),
  refusals: ['BALLOT_ROUND_OPEN'],
  holds: ({ opening: { open } }) => (open ? refuse('BALLOT_ROUND_OPEN', { tier: coded(open, AWARD_TIERS) }) : true),
});

export const tiersAreVotedInOrder = rule<OrderFacts>({
  ...common,
  id: 'ballot.order',
  description: text('先投质量奖，再从其余组织中投提名奖；已决定的不再投票。', 'The quality award is voted first, then the nomination among the rest; what is decided is not voted again.'),
  refusals: ['BALLOT_ORDER', 'ALREADY_DONE'],
  holds({ opening: { tier, decided } }, { ruleset: { ballot } }) {
    if (decided.includes(tier)) return refuse('ALREADY_DONE', { what: coded(tier, AWARD_TIERS) }, { articles: [common.article] });
    const first = ballot.order.find((each) => !decided.includes(each));
    return first === tier || !first ? true : refuse('BALLOT_ORDER', { tier: coded(tier, AWARD_TIERS), first: coded(first, AWARD_TIERS) });
  },
});

/** One member about to vote. */
export interface VoterFacts {
  readonly round: Pick<Round, 'tier' | 'seats' | 'candidates'> & { readonly open: boolean };
  readonly voter: {
    readonly present: boolean;
    readonly hasVoted: boolean;
    /** Candidates from which the member is recused. */
    readonly recusedFrom: readonly string[];
  };
  readonly ballot: { readonly choices: readonly string[]; readonly abstain: boolean };
}

export const roundIsOpen = rule<VoterFacts>({
  ...common,
  id: 'ballot.open',
  description: text('只在本轮投票进行时投票。', 'Ballots are cast while the round is open.'),
  refusals: ['BALLOT_ROUND_CLOSED'],
  holds: ({ round }) => (round.open ? true : refuse('BALLOT_ROUND_CLOSED', { tier: coded(round.tier, AWARD_TIERS) })),
});

export const voterIsPresent = rule<VoterFacts>({
  ...common,
  id: 'ballot.entitled',
  description: text('出席会议的领导小组成员投票。', 'Members of the leading group who are present vote.'),
  refusals: ['BALLOT_NOT_ENTITLED'],
  holds: ({ voter, round }) => (voter.present ? true : refuse('BALLOT_NOT_ENTITLED', { tier: coded(round.tier, AWARD_TIERS) })),
});

export const oneBallotEach = rule<VoterFacts>({
  ...common,
  id: 'ballot.once',
  description: text('每人每轮一票，投出后不能更改。', 'One ballot a member and round; it cannot be changed.'),
  refusals: ['BALLOT_ALREADY_CAST'],
  holds: ({ voter, round }) => (voter.hasVoted ? refuse('BALLOT_ALREADY_CAST', { tier: coded(round.tier, AWARD_TIERS) }) : true),
});

export const ballotIsValid = rule<VoterFacts>({
  ...common,
  id: 'ballot.valid',
  description: text('选择的组织不超过名额，均为本轮候选组织且不重复；弃权则不作选择。', 'No more choices than seats, each a candidate and only once; an abstention makes none.'),
  refusals: ['BALLOT_TOO_MANY_CHOICES', 'BALLOT_CHOICE_REPEATED', 'BALLOT_CHOICE_UNKNOWN', 'BALLOT_ABSTENTION_WITH_CHOICES', 'BALLOT_EMPTY'],
  holds({ ballot: { choices, abstain }, round: { seats, candidates } }) {
    const chosen = choices.length;
    if (abstain) return chosen === 0 ? true : refuse('BALLOT_ABSTENTION_WITH_CHOICES', { chosen });
    if (chosen === 0) return refuse('BALLOT_EMPTY', {});
    if (chosen > seats) return refuse('BALLOT_TOO_MANY_CHOICES', { chosen, seats });
    if (new Set(choices).size < chosen) return refuse('BALLOT_CHOICE_REPEATED', { chosen });
    const outsiders = choices.filter((choice) => !candidates.includes(choice)).length;
    return outsiders === 0 ? true : refuse('BALLOT_CHOICE_UNKNOWN', { outsiders });
  },
});

export const recusedFromNoChoice = rule<VoterFacts>({
  ...common,
  id: 'ballot.recused',
  article: 'Art. 22',
  requirement: 'R24',
  description: text('成员不对应当回避的组织投票。', 'A member does not vote on an organization from which they are recused.'),
  refusals: ['RECUSED'],
  holds({ ballot, voter }) {
    const touched = ballot.choices.some((choice) => voter.recusedFrom.includes(choice));
    return touched ? refuse('RECUSED', { ground: { value: 'CANDIDATE', display: text('候选组织', 'a candidate of this round') } }) : true;
  },
});

/** What must hold before a ballot is cast. */
export const CASTING_RULES = [roundIsOpen, voterIsPresent, oneBallotEach, ballotIsValid, recusedFromNoChoice] as const;

/** What has been decided so far, at the end of the meeting. */
export interface ConclusionFacts {
  readonly decided: readonly AwardTier[];
}

export const everyTierIsDecided = rule<ConclusionFacts>({
  ...common,
  id: 'ballot.concluded',
  description: text('各奖项的投票全部完成后方可结束审议。', 'The deliberation concludes once every tier is decided.'),
  refusals: ['DELIBERATION_UNFINISHED'],
  holds({ decided }, { ruleset }) {
    const pending = ruleset.ballot.order.filter((tier) => !decided.includes(tier));
    return pending.length === 0 ? true : refuse('DELIBERATION_UNFINISHED', { pending: codedList(pending, AWARD_TIERS) });
  },
});
