import { AWARD_TIERS } from '../enumerations/award-tier.ts';
import type { AwardTier } from '../enumerations/award-tier.ts';
import { coded, refuse } from '../refusal/refusal.ts';
import { parameterOf } from '../ruleset/interpretation.ts';
import { text } from '../text.ts';
import { rule } from './rule.ts';

/** What the leading group decided on one case. */
export interface ElectionFacts {
  readonly deliberation: {
    readonly concluded: boolean;
    /** The list it was elected into; null if into none. */
    readonly elected: AwardTier | null;
  };
}

export const caseIsElected = rule<ElectionFacts>({
  id: 'award.elected',
  theme: 'AWARD',
  article: 'Art. 11(8)',
  requirement: 'R13',
  interpretation: 'I-6',
  description: text('只有经领导小组投票当选的组织列入获奖建议名单。', 'Only an organization elected by the leading group is proposed.'),
  refusals: ['DELIBERATION_NOT_CONCLUDED', 'NOT_ELECTED'],
  holds({ deliberation: { concluded, elected } }) {
    if (!concluded) return refuse('DELIBERATION_NOT_CONCLUDED', {});
    return elected ? true : refuse('NOT_ELECTED', {});
  },
});

export const caseIsNotElected = rule<ElectionFacts>({
  id: 'award.not-elected',
  theme: 'AWARD',
  article: 'Art. 11(8)',
  requirement: 'R13',
  interpretation: 'I-6',
  description: text('审议结束且未当选的，列为未入选。', 'Not selected is only what was not elected once the deliberation is concluded.'),
  refusals: ['DELIBERATION_NOT_CONCLUDED', 'ELECTED'],
  holds({ deliberation: { concluded, elected } }) {
    if (!concluded) return refuse('DELIBERATION_NOT_CONCLUDED', {});
    return elected ? refuse('ELECTED', { tier: coded(elected, AWARD_TIERS) }) : true;
  },
});

/** One more organization for a tier's list in one cycle. */
export interface CapFacts {
  readonly seat: {
    readonly tier: AwardTier;
    /** Organizations already in that list. */
    readonly taken: number;
    /** How many are to be added; 1 unless said otherwise. */
    readonly asked?: number;
  };
}

export const capIsKept = rule<CapFacts>({
  id: 'award.cap',
  theme: 'AWARD',
  article: 'Art. 4',
  requirement: 'R1',
  description: text(
    '每届质量奖不超过{caps.QUALITY_AWARD}个，提名奖不超过{caps.NOMINATION}个，可以少于名额。',
    'At most {caps.QUALITY_AWARD} quality awards and {caps.NOMINATION} nominations a cycle; fewer are fine.',
  ),
  refusals: ['CAP_REACHED'],
  holds({ seat: { tier, taken, asked = 1 } }, { ruleset }) {
    const cap = ruleset.caps[tier];
    return taken + asked <= cap ? true : refuse('CAP_REACHED', { tier: coded(tier, AWARD_TIERS), taken, asked, cap });
  },
});

/** The list in which the organization already is, if any. */
export interface ListFacts {
  readonly listedIn: AwardTier | null;
  readonly seat: { readonly tier: AwardTier };
}

export const inOneListOnly = rule<ListFacts>({
  id: 'award.one-list',
  theme: 'AWARD',
  article: 'Art. 11(8)',
  requirement: 'R13',
  interpretation: 'I-6',
  description: text('同一组织只能列入一份名单。', 'An organization is in one list only.'),
  refusals: ['IN_BOTH_LISTS'],
  applies: (_, { ruleset }) => ruleset.ballot.oneListOnly,
  holds({ listedIn, seat }) {
    return listedIn === null || listedIn === seat.tier ? true : refuse('IN_BOTH_LISTS', { listed: coded(listedIn, AWARD_TIERS) });
  },
});

/** Objections against organizations in the lists, still without determination. */
export interface UndeterminedFacts {
  readonly objections: { readonly undetermined: number };
}

export const objectionsAreDetermined = rule<UndeterminedFacts>({
  id: 'award.objections-determined',
  theme: 'AWARD',
  article: 'Art. 11(9)',
  requirement: 'R13',
  interpretation: 'I-5',
  description: text('对名单中组织的异议全部作出认定后，名单方可报审定。', 'The list is submitted once every objection against a listed organization is determined.'),
  refusals: ['OBJECTIONS_UNDETERMINED'],
  applies: (_, { ruleset }) => parameterOf(ruleset, 'I-5', 'undeterminedBlocksApproval') === true,
  holds: ({ objections: { undetermined } }) => (undetermined === 0 ? true : refuse('OBJECTIONS_UNDETERMINED', { undetermined })),
});

/** Whether the government has approved the list. */
export interface ApprovalFacts {
  readonly approval: { readonly approved: boolean };
}

export const listIsApproved = rule<ApprovalFacts>({
  id: 'award.approved',
  theme: 'AWARD',
  article: 'Art. 14',
  requirement: 'R14',
  description: text('经人民政府审定后方可发布表彰决定、颁发证书和奖牌。', 'The commendation, certificates and plaques follow the approval of the government.'),
  refusals: ['NOT_APPROVED'],
  holds: ({ approval }) => (approval.approved ? true : refuse('NOT_APPROVED', {})),
});

export const listIsNotApproved = rule<ApprovalFacts>({
  id: 'award.not-approved',
  theme: 'AWARD',
  article: 'Art. 11(9)',
  requirement: 'R14',
  description: text('审定作出后不再重复审定或退回。', 'What is approved is neither approved again nor sent back.'),
  refusals: ['ALREADY_DONE'],
  holds({ approval }) {
    if (!approval.approved) return true;
    return refuse('ALREADY_DONE', { what: { value: 'approval', display: text('审定', 'The approval') } }, { articles: ['Art. 11(9)'] });
  },
});
