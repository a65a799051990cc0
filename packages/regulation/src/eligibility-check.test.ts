import { describe, expect, it } from 'vitest';
import { eligibilityCheck, firstEligibleDay } from './eligibility-check.ts';
import { LAW, lawWith, on } from './law.fixture.ts';
import type { EligibilityFacts } from './rules/eligibility.ts';

const facts: EligibilityFacts = {
  on: on('2026-06-30'),
  organization: { divisionCode: '652801', operatingSince: on('2010-01-01'), newField: false, records: [], bars: [], awards: [] },
};

function clausesOf(changes: Partial<EligibilityFacts['organization']>, law = LAW) {
  return eligibilityCheck({ ...facts, organization: { ...facts.organization, ...changes } }, law.ruleset, law.calendar);
}

describe('the eligibility check', () => {
  it('lists every clause of Art. 9, 15 and 19 in order', () => {
    expect(clausesOf({}).map(({ id, article, outcome, firstDay, refusal }) => [id, article, outcome, firstDay, refusal])).toEqual([
      ['eligibility.policy', 'Art. 9(1)', 'NOT_COMPUTED', null, null],
      ['eligibility.territory', 'Art. 9(2)', 'PASS', '2026-06-30', null],
      ['eligibility.operation', 'Art. 9(2)', 'PASS', '2026-06-30', null],
      ['eligibility.record', 'Art. 9(3)', 'PASS', '2026-06-30', null],
      ['eligibility.leadership', 'Art. 9(4)', 'NOT_COMPUTED', null, null],
      ['eligibility.system', 'Art. 9(5)', 'NOT_COMPUTED', null, null],
      ['eligibility.reapply', 'Art. 15', 'PASS', '2026-06-30', null],
      ['eligibility.bar', 'Art. 19', 'PASS', '2026-06-30', null],
    ]);
    expect(clausesOf({}).map((clause) => clause.description)).toMatchSnapshot();
  });

  it('describes them with the numbers of the ruleset', () => {
    const law = lawWith({ eligibility: { years: 4, yearsNewField: 2, lookBackYears: 1 } });
    expect(clausesOf({}, law)[2]?.description.zh).toBe('正常运营满4年；新技术、新产业、新业态、新模式领域满2年。');
  });

  it('says of a failed clause why and from when', () => {
    const clauses = clausesOf({ operatingSince: on('2022-01-01'), awards: [{ tier: 'QUALITY_AWARD', commendedOn: on('2023-06-30') }] });
    expect(clauses.filter((clause) => clause.outcome === 'FAIL').map(({ id, firstDay, refusal }) => [id, firstDay, refusal?.code])).toEqual([
      ['eligibility.operation', '2027-01-01', 'OPERATION_TOO_SHORT'],
      ['eligibility.reapply', '2028-07-01', 'REAPPLY_TOO_SOON'],
    ]);
    expect(firstEligibleDay(clauses)).toBe('2028-07-01');
  });

  it('today is the first day where nothing stands against it, and none where time does not heal', () => {
    expect(firstEligibleDay(clausesOf({}))).toBe('2026-06-30');
    const outside = clausesOf({ divisionCode: '650100', operatingSince: on('2022-01-01') });
    expect(outside.find((clause) => clause.id === 'eligibility.territory')).toMatchObject({ outcome: 'FAIL', firstDay: null });
    expect(firstEligibleDay(outside)).toBeNull();
    expect(firstEligibleDay([])).toBeNull();
  });

  it('the size of an organization changes nothing (R6)', () => {
    expect(JSON.stringify(clausesOf({}))).not.toMatch(/SMALL|size/i);
  });
});
