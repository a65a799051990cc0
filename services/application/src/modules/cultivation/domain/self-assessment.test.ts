import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HIGHEST_LEVEL, answerProblem, percentOf } from './self-assessment.ts';

const items = [{ id: 'a', points: 300 }, { id: 'b', points: 100 }];

it('weighs levels by points, and takes what is not answered for nothing', () => {
  expect(percentOf([{ itemId: 'a', level: 5 }], items)).toBe(75);
  expect(percentOf([{ itemId: 'a', level: 1 }, { itemId: 'b', level: 5 }], items)).toBe(40);
  expect(percentOf([], [])).toBe(0);
});

it('names what cannot be taken', () => {
  expect(answerProblem([{ itemId: 'c', level: 1 }], items)).toBe('UNKNOWN_ITEM');
  expect(answerProblem([{ itemId: 'a', level: 1 }, { itemId: 'a', level: 2 }], items)).toBe('ANSWERED_TWICE');
  expect(answerProblem([{ itemId: 'a', level: 6 }], items)).toBe('LEVEL');
  expect(answerProblem([{ itemId: 'a', level: 5 }], items)).toBeNull();
});

it('stays between nothing and everything, and never falls when a level rises', () => {
  const answers = fc.tuple(...items.map(({ id }) => fc.integer({ min: 0, max: HIGHEST_LEVEL - 1 }).map((level) => ({ itemId: id, level }))));
  fc.assert(
    fc.property(answers, (given) => {
      const raised = given.map((answer) => ({ ...answer, level: answer.level + 1 }));
      expect(percentOf(given, items)).toBeGreaterThanOrEqual(0);
      expect(percentOf(raised, items)).toBeLessThanOrEqual(100);
      expect(percentOf(raised, items)).toBeGreaterThan(percentOf(given, items));
    }),
  );
});
