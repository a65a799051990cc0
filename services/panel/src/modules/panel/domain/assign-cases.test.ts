import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCases } from './assign-cases.ts';
import type { CaseAssignment, DrawInput } from './assign-cases.ts';

const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** Panels of 3–8 experts and 1–12 cases with random interests and earlier loads. */
const inputs = fc.integer({ min: 3, max: 8 }).chain((count) => {
  const experts = names('e', count);
  return fc.record({
    experts: fc.tuple(...experts.map((id) => fc.record({ id: fc.constant(id), load: fc.integer({ min: 0, max: 3 }) }))),
    cases: fc.array(fc.subarray(experts, { maxLength: count - 1 }), { minLength: 1, maxLength: 12 })
      .map((held) => held.map((heldOff, i) => ({ id: `c${i}`, heldOff }))),
    reviewersPerCase: fc.integer({ min: 1, max: 3 }),
    seed: fc.string(),
  });
});

function loadsOf(input: DrawInput, assigned: CaseAssignment): number[] {
  const load = new Map(input.experts.map((expert) => [expert.id, expert.load]));
  for (const reviewers of assigned.values()) for (const expert of reviewers) load.set(expert, load.get(expert)! + 1);
  return [...load.values()];
}

const squares = (loads: readonly number[]): number => loads.reduce((sum, each) => sum + each * each, 0);

/** The least sum of squared loads over all assignments, by trying every one. */
function leastSquares(input: DrawInput): number {
  const experts = input.experts.map(({ id }) => id);
  const choices = input.cases.map((each) => subsets(experts.filter((id) => !each.heldOff.includes(id)), input.reviewersPerCase));
  const attempt = (index: number, load: Record<string, number>): number => {
    if (index === choices.length) return squares(Object.values(load));
    return Math.min(...choices[index]!.map((set) => attempt(index + 1, { ...load, ...Object.fromEntries(set.map((id) => [id, load[id]! + 1])) })));
  };
  return attempt(0, Object.fromEntries(input.experts.map(({ id, load }) => [id, load])));
}

function subsets(of: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return of.flatMap((first, i) => subsets(of.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}

describe('assigning cases', () => {
  it('gives each case its number of different reviewers, none of them held off', () => {
    fc.assert(fc.property(inputs, (input) => {
      const result = assignCases(input);
      fc.pre('assigned' in result);
      expect(result.assigned.size).toBe(input.cases.length);
      for (const { id, heldOff } of input.cases) {
        const reviewers = result.assigned.get(id)!;
        expect(new Set(reviewers).size).toBe(input.reviewersPerCase);
        expect(reviewers.filter((expert) => heldOff.includes(expert))).toEqual([]);
      }
    }));
  });

  it('refuses exactly when a case has too few experts without an interest, and names it', () => {
    fc.assert(fc.property(inputs, (input) => {
      const lacking = input.cases.filter((each) => input.experts.length - each.heldOff.length < input.reviewersPerCase).map(({ id }) => id);
      const result = assignCases(input);
      const named = 'shortages' in result ? result.shortages.map(({ caseId }) => caseId) : [];
      expect(named.toSorted()).toEqual(lacking.toSorted());
    }));
  });

  it('repeats itself from the seed, in whatever order cases and experts are given', () => {
    fc.assert(fc.property(inputs, (input) => {
      const again = { ...input, cases: input.cases.toReversed(), experts: input.experts.toReversed() };
      const [one, two] = [assignCases(input), assignCases(again)];
      fc.pre('assigned' in one && 'assigned' in two);
      expect(new Map(two.assigned)).toEqual(new Map(one.assigned));
    }));
  });

  it('has loads as even as any assignment can', () => {
    const small = inputs.filter((input) => input.cases.length <= 4 && input.experts.length <= 5);
    fc.assert(fc.property(small, (input) => {
      const result = assignCases(input);
      fc.pre('assigned' in result);
      expect(squares(loadsOf(input, result.assigned))).toBe(leastSquares(input));
    }), { numRuns: 60 });
  });

  it('spreads a cycle of 120 cases over 30 experts to within one case', () => {
    const input = { cases: names('c', 120).map((id, i) => ({ id, heldOff: [`e${i % 30}`, `e${(i * 7) % 30}`] })), experts: names('e', 30).map((id) => ({ id, load: 0 })), reviewersPerCase: 5, seed: 'lot' };
    const result = assignCases(input);
    if (!('assigned' in result)) throw new Error('expected an assignment');
    expect(new Set(loadsOf(input, result.assigned))).toEqual(new Set([20]));
  });

  it('gives other reviewers to another seed', () => {
    const of = (seed: string) => assignCases({ cases: names('c', 10).map((id) => ({ id, heldOff: [] })), experts: names('e', 10).map((id) => ({ id, load: 0 })), reviewersPerCase: 3, seed });
    expect(of('one')).not.toEqual(of('two'));
  });
});
