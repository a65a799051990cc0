import { yearsAfter } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import { coded, refuse } from '../refusal/refusal.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { covering, firstFreeDay } from './free-day.ts';
import { rule } from './rule.ts';
import type { Dated } from './rule.ts';

/** What kind of interest a person has in an applicant (R24). */
export const RECUSAL_GROUNDS = {
  EMPLOYMENT: { zh: '现在或近年任职', en: 'employment, now or lately' },
  SHARE: { zh: '持股', en: 'a share' },
  KINSHIP: { zh: '亲属关系', en: 'kinship' },
  ADVICE: { zh: '有偿咨询', en: 'paid advice' },
  SAME_UNIT: { zh: '同一单位', en: 'the same unit' },
  OTHER: { zh: '其他利害关系', en: 'another interest' },
} as const satisfies Record<string, Text>;

export type RecusalGround = keyof typeof RECUSAL_GROUNDS;

/** How a person is or was tied to an organization; without an end it goes on. */
export interface Tie {
  readonly ground: Exclude<RecusalGround, 'SAME_UNIT'>;
  /** The organization's unified social credit code. */
  readonly creditCode: string;
  readonly from: PlainDate;
  readonly until?: PlainDate | null;
}

/** A person who is to take part in the review of an applicant. */
export interface InterestFacts extends Dated {
  readonly person: {
    readonly ties: readonly Tie[];
    /** Codes of the units where the person works now. */
    readonly unitCodes: readonly string[];
  };
  readonly applicant: {
    readonly creditCode: string;
    /** Codes of the organizations that it is part of, or that are part of it, and of the unit that recommends it. */
    readonly relatedCodes: readonly string[];
  };
}

/** One interest found, until when it lasts; without an end while the tie goes on. */
export interface Interest {
  readonly ground: RecusalGround;
  readonly creditCode: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/**
 * The interests that the system detects on that day: a tie now, or one of employment, share or advice that ended
 * within the look-back years; kinship as long as it lasts; work in the applicant's own or a related unit.
 */
export function detectInterests({ on, person, applicant }: InterestFacts, ruleset: Ruleset): readonly Interest[] {
  const ties = spansOf(person.ties, applicant.creditCode, ruleset);
  const units = person.unitCodes.filter((code) => isOwn(code, applicant));
  return [
    ...covering(ties, on),
    ...units.map((creditCode): Interest => ({ ground: 'SAME_UNIT', creditCode, from: on, until: null })),
  ];
}

export const noInterest = rule<InterestFacts>({
  id: 'recusal.interest',
  theme: 'RECUSAL',
  article: 'Art. 22',
  requirement: 'R24',
  description: text(
    '与申报组织有利害关系的回避：现在或近{recusal.lookBackYears}年任职、持股、有偿咨询，亲属关系，同一单位。',
    'Interest means recusal: employment, share or paid advice now or in the last {recusal.lookBackYears} years, kinship, the same unit.',
  ),
  refusals: ['RECUSED'],
  holds(facts, { ruleset }) {
    const [interest] = detectInterests(facts, ruleset);
    if (!interest) return true;
    const sameUnit = facts.person.unitCodes.some((code) => isOwn(code, facts.applicant));
    const succeedsFrom = sameUnit ? undefined : firstFreeDay(spansOf(facts.person.ties, facts.applicant.creditCode, ruleset), facts.on);
    return refuse('RECUSED', { ground: coded(interest.ground, RECUSAL_GROUNDS) }, { succeedsFrom });
  },
});

/** A recusal, declared or detected, that has been upheld or not yet been decided. */
export interface RecusedFacts {
  readonly recusal?: { readonly ground: RecusalGround; readonly status: 'PENDING' | 'UPHELD' | 'DISMISSED' } | null;
}

export const personIsNotRecused = rule<RecusedFacts>({
  id: 'recusal.upheld',
  theme: 'RECUSAL',
  article: 'Art. 22',
  requirement: 'R24',
  description: text(
    '已认定回避的不接触该申报；尚未决定的，决定前不参与。',
    'A recused person sees nothing of the case; while it is undecided they take no part.',
  ),
  refusals: ['RECUSED'],
  holds({ recusal }) {
    if (!recusal || recusal.status === 'DISMISSED') return true;
    return refuse('RECUSED', { ground: coded(recusal.ground, RECUSAL_GROUNDS) });
  },
});

/** Who decides on whose recusal. */
export interface RecusalDecisionFacts {
  readonly actor: { readonly personId: string };
  readonly recused: { readonly personId: string };
}

export const nobodyDecidesOnThemselves = rule<RecusalDecisionFacts>({
  id: 'recusal.decision',
  theme: 'RECUSAL',
  article: 'Art. 22',
  requirement: 'R24',
  description: text('回避由办公室主任决定，不能决定本人的回避。', "The Office's director decides on recusals, never on their own."),
  refusals: ['RECUSAL_OF_ONESELF'],
  holds: ({ actor, recused }) => (actor.personId === recused.personId ? refuse('RECUSAL_OF_ONESELF', {}) : true),
});

function isOwn(code: string, { creditCode, relatedCodes }: InterestFacts['applicant']): boolean {
  return code === creditCode || relatedCodes.includes(code);
}

function spansOf(ties: readonly Tie[], creditCode: string, { recusal }: Ruleset): readonly Interest[] {
  return ties
    .filter((tie) => tie.creditCode === creditCode)
    .map(({ ground, from, until }) => ({ ground, creditCode, from, until: until ? lingering(ground, until, recusal.lookBackYears) : null }));
}

/** Kinship and other interests end when they end; employment, share and advice linger for the look-back years. */
function lingering(ground: RecusalGround, until: PlainDate, lookBackYears: number): PlainDate {
  return ground === 'KINSHIP' || ground === 'OTHER' ? until : yearsAfter(until, lookBackYears).lastDay;
}
