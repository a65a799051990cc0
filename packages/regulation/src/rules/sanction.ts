import { yearsAfter } from '@award/calendar';
import type { PlainDate, YearsPeriod } from '@award/calendar';
import { SEVERITIES } from '../enumerations/record.ts';
import type { Severity } from '../enumerations/record.ts';
import { coded, refuse } from '../refusal/refusal.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { barOf } from './bar.ts';
import type { BarReason, ImposedBar } from './bar.ts';
import { rule } from './rule.ts';

/** Why an organization is sanctioned, with the article and how grave it must be at least. */
export const SANCTION_GROUNDS = {
  FALSE_OR_HIDDEN_MATERIAL: { zh: '隐瞒情况或者提供虚假材料申报', en: 'false or hidden material', article: 'Art. 19', gravity: 'MINOR' },
  DECEIT_OR_BRIBERY: { zh: '以欺骗、贿赂等不正当手段获奖', en: 'an award won by deceit or bribery', article: 'Art. 19', gravity: 'MINOR' },
  MAJOR_ACCIDENT: { zh: '重大质量、安全、环保等事故', en: 'a major quality, safety or environmental accident', article: 'Art. 20', gravity: 'MAJOR' },
  SERIOUS_VIOLATION: { zh: '严重违法、违规、违纪', en: 'a serious violation', article: 'Art. 20', gravity: 'SERIOUS' },
  BAD_CREDIT: { zh: '严重不良信用记录', en: 'a bad credit record', article: 'Art. 20', gravity: 'SERIOUS' },
  BREACH: { zh: '违反本办法有关规定', en: 'a breach of the regulation', article: 'Art. 20', gravity: 'MINOR' },
  OBJECTION_UPHELD: { zh: '异议查证属实且属禁止情形', en: 'an upheld objection to a forbidden fact', article: 'Art. 13', gravity: 'MINOR' },
} as const satisfies Record<string, Text & { article: string; gravity: Severity }>;

export type SanctionGround = keyof typeof SANCTION_GROUNDS;

/** What a determined ground entails; computed, never chosen. */
export interface Consequences {
  readonly kind: 'BAR' | 'REVOCATION' | 'REVOCATION_AND_BAR' | 'DISQUALIFICATION';
  readonly article: string;
  /** The running case ends. */
  readonly disqualify: boolean;
  /** The award is revoked, its certificate and plaque recalled. */
  readonly revoke: boolean;
  /** Made public. */
  readonly disclose: boolean;
  readonly bar: ImposedBar | null;
}

/** What follows from a ground determined on that day (R18–R20), for an organization with or without the award. */
export function consequencesOf(ground: SanctionGround, determinedOn: PlainDate, awarded: boolean, ruleset: Ruleset): Consequences {
  const { article } = SANCTION_GROUNDS[ground];
  const barred = (reason: BarReason) => barOf(reason, determinedOn, ruleset);
  switch (ground) {
    case 'FALSE_OR_HIDDEN_MATERIAL':
      // Before the award the case ends; an award won with false material was won by deceit, which has its own ground.
      return { kind: 'BAR', article, disqualify: !awarded, revoke: false, disclose: true, bar: barred(ground) };
    case 'DECEIT_OR_BRIBERY':
      return { kind: 'REVOCATION_AND_BAR', article, disqualify: false, revoke: true, disclose: true, bar: barred(ground) };
    case 'OBJECTION_UPHELD':
      return { kind: 'DISQUALIFICATION', article, disqualify: true, revoke: false, disclose: false, bar: null };
    default:
      return { kind: 'REVOCATION', article, disqualify: false, revoke: true, disclose: true, bar: null };
  }
}

/** The supervision of a winner: the years after the award in which Art. 20 revokes it (I-4). */
export function supervisionOf(commendedOn: PlainDate, { supervisionYears }: Ruleset): YearsPeriod {
  return yearsAfter(commendedOn, supervisionYears);
}

/** A sanction about to be proposed or signed. */
export interface SanctionFacts {
  readonly sanction: {
    readonly ground: SanctionGround;
    /** The award at stake; left out where there is none or it is already revoked. */
    readonly award?: { readonly commendedOn: PlainDate } | null;
    /** When it happened, and how grave it was; of the grounds of Art. 20. */
    readonly occurredOn?: PlainDate | null;
    readonly severity?: Severity | null;
  };
}

const common = { theme: 'SANCTION', article: 'Art. 20', requirement: 'R20' } as const;

export const awardIsInForce = rule<SanctionFacts>({
  ...common,
  id: 'sanction.award-in-force',
  description: text('取消奖励以存在有效奖励为前提。', 'Only an award in force can be revoked.'),
  refusals: ['NO_AWARD_TO_REVOKE'],
  applies: ({ sanction: { ground } }) => ground === 'DECEIT_OR_BRIBERY' || SANCTION_GROUNDS[ground].article === 'Art. 20',
  holds({ sanction: { ground, award } }) {
    const articles = [SANCTION_GROUNDS[ground].article];
    return award ? true : refuse('NO_AWARD_TO_REVOKE', { ground: coded(ground, SANCTION_GROUNDS) }, { articles });
  },
});

export const happenedUnderSupervision = rule<SanctionFacts>({
  ...common,
  id: 'sanction.within-supervision',
  interpretation: 'I-4',
  description: text('所涉情形发生在获奖之日起{supervisionYears}年内。', 'What happened lies within {supervisionYears} years of the award.'),
  refusals: ['SUPERVISION_ENDED'],
  applies: ({ sanction: { ground, award, occurredOn } }) => SANCTION_GROUNDS[ground].article === 'Art. 20' && Boolean(award && occurredOn),
  holds({ sanction: { award, occurredOn } }, { ruleset }) {
    const [commendedOn, day] = [award!.commendedOn, occurredOn!];
    const until = supervisionOf(commendedOn, ruleset).lastDay;
    return commendedOn <= day && day <= until ? true : refuse('SUPERVISION_ENDED', { commendedOn, occurredOn: day, until });
  },
});

const GRAVITY: Readonly<Record<Severity, number>> = { MINOR: 0, SERIOUS: 1, MAJOR: 2 };

export const groundIsGraveEnough = rule<SanctionFacts>({
  ...common,
  id: 'sanction.gravity',
  description: text('事故须为重大，违法违规、不良信用须为严重，方取消奖励。', 'An accident must be major, a violation or credit record serious, to revoke an award.'),
  refusals: ['GROUND_NOT_GRAVE'],
  holds({ sanction: { ground, severity } }) {
    const grade = severity ?? 'MINOR';
    if (GRAVITY[grade] >= GRAVITY[SANCTION_GROUNDS[ground].gravity]) return true;
    return refuse('GROUND_NOT_GRAVE', { ground: coded(ground, SANCTION_GROUNDS), severity: coded(grade, SEVERITIES) });
  },
});

/** What must hold before a sanction is signed. */
export const SANCTION_RULES = [awardIsInForce, happenedUnderSupervision, groundIsGraveEnough] as const;
