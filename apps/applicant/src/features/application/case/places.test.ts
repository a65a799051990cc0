import { expect, test } from 'vitest';
import { mainAction, placeOfMissing, shownActions } from './places.ts';

const action = (name: string, refused = false) => ({
  __typename: 'AvailableAction' as const, action: name, label: name, article: 'Art. 11(2)',
  refusal: refused ? { __typename: 'Refusal' as const, code: 'X', article: '', message: '', facts: [], succeedsFrom: null, interpretation: null, next: null } : null,
});
const objection = (settledAt: string | null) => ({ __typename: 'InternalObjection' as const, id: '1', raisedAt: '', text: '', settledAt, settlement: null });

test('the main act is the furthest that would go through', () => {
  const draft = [action('writeSection'), action('publishInternalNotice', true), action('withdrawApplication')];
  expect(mainAction({ availableActions: draft, internalObjections: [] })).toBe('writeSection');
  expect(mainAction({ availableActions: [...draft, action('submitApplication')], internalObjections: [] })).toBe('submitApplication');
  expect(mainAction({ availableActions: [action('withdrawApplication')], internalObjections: [] })).toBeUndefined();
});

test('settling is offered while an objection is open', () => {
  const availableActions = [action('settleInternalObjection')];
  const names = (settledAt: string | null) => shownActions({ availableActions, internalObjections: [objection(settledAt)] }).length;
  expect(names(null)).toBe(1);
  expect(names('2026-03-01T00:00:00Z')).toBe(0);
});

test.each([
  ['sections/1.1', 'sections/1.1'],
  ['attachments/NEW_FIELD_PROOF', 'attachments'],
  ['attachments/INTERNAL_NOTICE_PROOF', 'internal-notice'],
  ['recommendingUnit', 'declaration'],
  ['declaration', 'declaration'],
])('what is missing at %s is put right at %s', (path, place) => {
  expect(placeOfMissing(path)).toBe(place);
});
