import { plainDate, workingCalendar } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import fc from 'fast-check';
import type { ActionFacts } from './lifecycle/transition.ts';
import type { Action } from './lifecycle/actions.ts';
import type { Refusal } from './refusal/refusal.ts';
import { PREFECTURE_RULESET_V1 } from './ruleset/prefecture.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import type { Law } from './rules/rule.ts';

/** The prefecture's law on the State Council's calendar. */
export const LAW: Law = { ruleset: PREFECTURE_RULESET_V1, calendar: workingCalendar() };

/** The same law with some numbers changed. */
export function lawWith(changes: Partial<Ruleset>): Law {
  return { ...LAW, ruleset: { ...LAW.ruleset, ...changes } };
}

/** The same law with a parameter of an interpretation changed. */
export function lawInterpreted(id: string, parameters: Readonly<Record<string, string | number | boolean>>): Law {
  const interpretations = LAW.ruleset.interpretations.map((each) => (each.id === id ? { ...each, parameters } : each));
  return lawWith({ interpretations });
}

/** A date of the tests. */
export const on = (text: string): PlainDate => plainDate(text);

/** Sets the seed and the number of runs of a file's randomized tests, and says the seed, to be printed; repeat with SEED=… */
export function seeded({ SEED, RUNS }: Readonly<Record<string, string | undefined>>): string {
  const seed = Number(SEED ?? Date.now() % 2 ** 31);
  fc.configureGlobal({ seed, numRuns: Number(RUNS ?? 200) });
  return `SEED=${seed}`;
}

/** The code of a refusal, or `HOLDS`. */
export function codeOf(result: true | Refusal): string {
  return result === true ? 'HOLDS' : result.code;
}

/** The values of a refusal's facts, in their order; none where the rule holds. */
export function valuesOf(result: true | Refusal): readonly unknown[] {
  return result === true ? [] : result.facts.map((fact) => fact.value);
}

/** Dates from 2005 to 2060: announced, provisional, leap years. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date('2005-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

const NOBODY_IS_BEHIND = { personId: 'signer', role: 'APPLICANT' } as const;

/** Facts under which every guard of the lifecycle holds. */
export const SOUND_FACTS: ActionFacts<Action> = {
  on: on('2026-06-30'),
  actor: NOBODY_IS_BEHIND,
  preparedBy: { personId: 'preparer', name: '经办人' },
  reason: '理由',
  call: { opensOn: on('2026-03-02'), deadline: on('2026-06-30') },
  notice: { kind: 'INTERNAL', publishedOn: on('2026-06-01') },
  internalNotice: { publishedOn: on('2026-06-01'), evidence: 1, openObjections: 0 },
  material: { missing: [] },
  declaration: { noStateSecret: true, truthful: true },
  organization: {
    divisionCode: '652801',
    industry: 'C',
    operatingSince: on('2010-01-01'),
    newField: false,
    records: [],
    bars: [],
    awards: [],
  },
  unit: { kind: 'COUNTY', divisionCode: '652801' },
  checks: (['CONDITIONS', 'PROCEDURE', 'COMPLETE', 'TRUE', 'ACCURATE', 'LAWFUL'] as const).map((check) => ({ check, passed: true })),
  recommendation: { unitKind: 'COUNTY', opinion: '同意推荐' },
  qualification: { conditions: true, complete: true, proceduresSound: true, finding: '符合' },
  consultations: [{ answer: 'NO_OBJECTION' }],
  stageList: { reviewStage: 'MATERIAL', confirmed: true, listed: true },
  deliberation: { concluded: true, elected: 'QUALITY_AWARD' },
  seat: { tier: 'QUALITY_AWARD', taken: 0 },
  listedIn: null,
  objections: { undetermined: 0 },
  approval: { approved: true },
  disqualification: { determined: true },
  sanction: { determined: true, revokes: true },
};
