import { expect, it } from 'vitest';
import { ARTICLES } from './articles.ts';
import { ALL_RULES } from './rules/all.ts';

it('there are 25 articles in order, each with its own words', () => {
  expect(ARTICLES.map((article) => article.number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(ARTICLES).toMatchSnapshot();
});

it('every requirement rests on an article and has a rule', () => {
  const all = Array.from({ length: 25 }, (_, index) => `R${index + 1}`);
  expect(new Set(ARTICLES.flatMap((article) => article.requirements))).toEqual(new Set(all));
  expect(new Set(ALL_RULES.map((rule) => rule.requirement))).toEqual(new Set(all));
});
