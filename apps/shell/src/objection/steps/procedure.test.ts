import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../objection-draft.ts';
import { mayGoOn, stepsOf } from './procedure.ts';

test('who leaves a lead is not asked who they are', () => {
  expect(stepsOf({ kind: 'LEAD' })).toEqual(['subject', 'kind', 'matter', 'review']);
  expect(stepsOf({ kind: 'PERSON' })).toContain('identity');
});

test('nothing of Art. 12 stops the person here: the server names what is missing', () => {
  const person = { ...EMPTY_DRAFT, applicationId: '1', kind: 'PERSON' as const };
  expect(mayGoOn('identity', person)).toBe(true);
  expect(mayGoOn('subject', EMPTY_DRAFT)).toBe(false);
  expect(mayGoOn('kind', EMPTY_DRAFT)).toBe(false);
  expect(mayGoOn('matter', person)).toBe(false);
  expect(mayGoOn('matter', { ...person, text: '事实' })).toBe(true);
});
