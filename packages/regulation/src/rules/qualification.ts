import { codedList, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';

/** The Office's review of one case; a finding left out has not been made. */
export interface QualificationFacts {
  readonly qualification: {
    /** Conditions of Art. 9 met, the computed clauses included. */
    readonly conditions?: boolean | null;
    /** Material complete. */
    readonly complete?: boolean | null;
    /** Both procedures, of application and of recommendation, followed. */
    readonly proceduresSound?: boolean | null;
    readonly finding?: string | null;
  };
  readonly consultations: readonly { readonly answer?: 'NO_OBJECTION' | 'ADVERSE_RECORD' | 'OBJECTION' | null }[];
}

const FINDINGS = {
  conditions: { zh: '申报条件', en: 'conditions' },
  complete: { zh: '材料齐全', en: 'completeness' },
  proceduresSound: { zh: '申报和审核推荐程序', en: 'both procedures' },
} as const satisfies Record<string, Text>;

const KEYS = ['conditions', 'complete', 'proceduresSound'] as const;
const common = { theme: 'QUALIFICATION', article: 'Art. 11(4)', requirement: 'R11' } as const;

export const qualificationIsReviewed = rule<QualificationFacts>({
  ...common,
  id: 'qualification.reviewed',
  description: text(
    '对申报条件、材料是否齐全、申报和审核推荐程序逐项审查。',
    'Conditions, completeness and both procedures are reviewed, each with a finding.',
  ),
  refusals: ['QUALIFICATION_INCOMPLETE'],
  holds({ qualification }) {
    const missing = KEYS.filter((key) => typeof qualification[key] !== 'boolean');
    return missing.length === 0 ? true : refuse('QUALIFICATION_INCOMPLETE', { missing: codedList(missing, FINDINGS) });
  },
});

export const qualificationIsPassed = rule<QualificationFacts>({
  ...common,
  id: 'qualification.passed',
  description: text('通过资格审查的方可列入受理名单。', 'Only what passes the review enters the acceptance list.'),
  refusals: ['QUALIFICATION_NOT_PASSED'],
  holds({ qualification }) {
    const failed = KEYS.filter((key) => !qualification[key]);
    return failed.length === 0 ? true : refuse('QUALIFICATION_NOT_PASSED', { failed: codedList(failed, FINDINGS) });
  },
});

export const authoritiesAreConsulted = rule<QualificationFacts>({
  ...common,
  id: 'qualification.consulted',
  description: text('征求有关主管部门意见并收到答复。', 'The competent authorities have been consulted and have answered.'),
  refusals: ['CONSULTATION_MISSING', 'CONSULTATION_PENDING'],
  holds({ consultations }) {
    if (consultations.length === 0) return refuse('CONSULTATION_MISSING', {});
    const pending = consultations.filter((each) => !each.answer).length;
    return pending === 0 ? true : refuse('CONSULTATION_PENDING', { pending });
  },
});

export const adverseAnswersAreWeighed = rule<QualificationFacts>({
  ...common,
  id: 'qualification.weighed',
  description: text('对不利答复须在审查结论中说明如何处理。', 'The finding says how adverse answers were weighed.'),
  refusals: ['CONSULTATION_NOT_WEIGHED'],
  holds({ consultations, qualification }) {
    const adverse = consultations.filter((each) => each.answer && each.answer !== 'NO_OBJECTION').length;
    return adverse === 0 || qualification.finding?.trim() ? true : refuse('CONSULTATION_NOT_WEIGHED', { adverse });
  },
});

/** What must hold before a case enters the acceptance list. */
export const QUALIFICATION_RULES = [
  qualificationIsReviewed,
  qualificationIsPassed,
  authoritiesAreConsulted,
  adverseAnswersAreWeighed,
] as const;
