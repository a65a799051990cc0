import { expect, it } from 'vitest';
import { LAW } from '../law.fixture.ts';
import { refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import { ALL_RULES } from './all.ts';
import { check, checkAll, refusalsOf, rule } from './rule.ts';
import { THEMES } from './theme.ts';

const refusing = (id: string, applies?: (facts: { n: number }) => boolean) =>
  rule<{ n: number }>({
    id,
    theme: 'PROCEDURE',
    article: 'Art. 7',
    requirement: 'R11',
    description: text('', ''),
    refusals: ['NOT_FOUND'],
    ...(applies && { applies }),
    holds: ({ n }) => (n > 0 ? true : refuse('NOT_FOUND', { what: id })),
  });

const codes = (results: readonly unknown[]) => results.map((each) => (each as ReturnType<typeof refuse>).facts[0]?.value);

it('a rule that has nothing to say holds', () => {
  const small = refusing('small', ({ n }) => n > -5);
  expect(check(small, { n: -9 }, LAW)).toBe(true);
  expect(check(small, { n: -1 }, LAW)).toMatchObject({ code: 'NOT_FOUND' });
  expect(check(small, { n: 1 }, LAW)).toBe(true);
  expect(check(refusing('always'), { n: -9 }, LAW)).toMatchObject({ code: 'NOT_FOUND' });
});

it('several rules give the first refusal, or all in their order', () => {
  const rules = [refusing('a', () => false), refusing('b'), refusing('c')];
  expect(codes([checkAll(rules, { n: 0 }, LAW)])).toEqual(['b']);
  expect(checkAll(rules, { n: 1 }, LAW)).toBe(true);
  expect(checkAll([], { n: 0 }, LAW)).toBe(true);
  expect(codes(refusalsOf(rules, { n: 0 }, LAW))).toEqual(['b', 'c']);
  expect(refusalsOf(rules, { n: 1 }, LAW)).toEqual([]);
});

it('every rule is in the catalogue once, by an id that begins with its theme', () => {
  const ids = ALL_RULES.map((each) => each.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toMatchSnapshot();
  for (const { id, theme } of ALL_RULES) {
    expect(id).toMatch(/^[a-z]+(\.[a-z]+(-[a-z]+)*)$/);
    expect(id.split('.')[0]).toBe(theme.toLowerCase());
  }
  expect(new Set(ALL_RULES.map((each) => each.theme))).toEqual(new Set(Object.keys(THEMES)));
});
