import { addDays, compareDates } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, LAW, lawInterpreted, seeded } from '../law.fixture.ts';
import { isRefusal } from '../refusal/refusal.ts';
import { callIsOpen } from './call.ts';
import { ELIGIBILITY_RULES } from './eligibility.ts';
import { correctionHasRunOut, dutyHasBeenHeld } from './honour.ts';
import { noticeHasRun } from './notice.ts';
import { investigationIsReported } from './objection.ts';
import { noInterest } from './recusal.ts';
import { check } from './rule.ts';
import type { Law, Rule } from './rule.ts';

console.info(`regulation, heals: ${seeded(process.env)}`);

/** A rule, and any facts that it may have to judge on a day. */
interface Timed {
  readonly rule: Rule<never>;
  readonly facts: fc.Arbitrary<{ readonly on: PlainDate }>;
  readonly law?: Law;
}

const near = (day: PlainDate) => fc.integer({ min: -30, max: 30 }).map((days) => addDays(day, days));
const years = (day: PlainDate) => fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(day, days));

const organization = (day: PlainDate) =>
  fc.record({
    divisionCode: fc.constantFrom('652801', '652871', '650100'),
    operatingSince: years(day),
    newField: fc.boolean(),
    records: fc.array(
      fc.record({ kind: fc.constantFrom('ACCIDENT', 'VIOLATION', 'DISHONESTY'), severity: fc.constantFrom('MINOR', 'SERIOUS', 'MAJOR'), occurredOn: years(day) }),
      { maxLength: 4 },
    ),
    bars: fc.array(
      fc.tuple(years(day), fc.nat({ max: 4000 })).map(([from, days]) => ({ from, until: addDays(from, days) })),
      { maxLength: 3 },
    ),
    awards: fc.array(fc.record({ tier: fc.constantFrom('QUALITY_AWARD', 'NOMINATION'), commendedOn: years(day) }), { maxLength: 3 }),
  });

const applicant = fc.constant({ creditCode: 'X', relatedCodes: ['P'] });
const tie = (day: PlainDate) =>
  fc.record({
    ground: fc.constantFrom('EMPLOYMENT', 'SHARE', 'KINSHIP', 'ADVICE', 'OTHER'),
    creditCode: fc.constantFrom('X', 'Y'),
    from: years(day).map((from) => addDays(from, -2000)),
    until: fc.option(years(day)),
  });

const onAnyDay = <F extends object>(facts: (day: PlainDate) => fc.Arbitrary<F>) =>
  anyDay.chain((on) => facts(on).map((rest) => ({ on, ...rest })));

const TIMED: readonly Timed[] = [
  ...ELIGIBILITY_RULES.map((rule) => ({ rule, facts: onAnyDay((day) => fc.record({ organization: organization(day) })) })),
  {
    rule: ELIGIBILITY_RULES[1],
    facts: onAnyDay((day) => fc.record({ organization: organization(day) })),
    law: lawInterpreted('I-3', { submissionDayCounts: false }),
  },
  {
    rule: callIsOpen,
    facts: onAnyDay((day) =>
      fc.record({ call: fc.option(fc.tuple(near(day), fc.nat({ max: 60 })).map(([opensOn, days]) => ({ opensOn, deadline: addDays(opensOn, days) }))) }),
    ),
  },
  {
    rule: noticeHasRun,
    facts: onAnyDay((day) =>
      fc.record({ notice: fc.record({ kind: fc.constantFrom('INTERNAL', 'RECOMMENDATION', 'ACCEPTANCE', 'AWARD'), publishedOn: near(day) }) }),
    ),
  },
  {
    rule: investigationIsReported,
    facts: onAnyDay((day) => fc.record({ investigation: fc.record({ forwardedOn: near(day), reportedOn: fc.option(near(day)) }) })),
  },
  {
    rule: correctionHasRunOut,
    facts: onAnyDay((day) => fc.record({ correction: fc.record({ dueOn: near(day), corrected: fc.boolean() }) })),
  },
  {
    rule: dutyHasBeenHeld,
    facts: onAnyDay((day) => fc.record({ duty: fc.record({ title: fc.constant('t'), heldOn: near(day) }) })),
  },
  {
    rule: noInterest,
    facts: onAnyDay((day) =>
      fc.record({ person: fc.record({ ties: fc.array(tie(day), { maxLength: 4 }), unitCodes: fc.subarray(['X', 'P', 'Q']) }), applicant }),
    ),
  },
].map((each) => each as unknown as Timed);

describe('where time heals a refusal, it says from when: that day passes and the day before does not', () => {
  it.each(TIMED.map((each) => [`${each.rule.id}${each.law ? ', otherwise interpreted' : ''}`, each] as const))('%s', (_, { rule, facts, law = LAW }) => {
    const judge = (known: { readonly on: PlainDate }) => check(rule, known as never, law);
    let [healed, passed] = [0, 0];
    fc.assert(
      fc.property(facts, (known) => {
        const result = judge(known);
        if (!isRefusal(result)) {
          passed += 1;
          return;
        }
        expect(rule.refusals).toContain(result.code);
        expect(result.articles.length).toBeGreaterThan(0);
        if (!result.succeedsFrom) return;
        healed += 1;
        expect(compareDates(result.succeedsFrom, known.on)).toBeGreaterThan(0);
        expect(judge({ ...known, on: result.succeedsFrom })).toBe(true);
        const dayBefore = judge({ ...known, on: addDays(result.succeedsFrom, -1) });
        expect(isRefusal(dayBefore) && dayBefore.succeedsFrom).toBe(result.succeedsFrom);
      }),
    );
    // The property is empty unless both happen; place alone is not healed by time.
    expect(passed).toBeGreaterThan(0);
    expect(healed > 0).toBe(rule.id !== 'eligibility.territory');
  });
});
