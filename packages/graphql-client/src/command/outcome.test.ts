import { expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';

type Data = { submit: { __typename: 'Application'; id: string } | { __typename: 'Refusal'; code: string } };

test('a refusal is told apart from what was done', () => {
  const refused: Data = { submit: { __typename: 'Refusal', code: 'TOO_EARLY' } };
  const done: Data = { submit: { __typename: 'Application', id: '1' } };
  expect(outcomeOf(refused)).toEqual({ state: 'refused', refusal: { __typename: 'Refusal', code: 'TOO_EARLY' } });
  expect(outcomeOf(done)).toEqual({ state: 'done', thing: { __typename: 'Application', id: '1' } });
});
