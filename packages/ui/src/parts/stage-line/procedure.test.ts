import { expect, test } from 'vitest';
import { placeOf } from './procedure.ts';

test('a moving case stands at its stage', () => {
  expect(placeOf('QUALIFICATION')).toEqual({ index: 4, standing: 'moving' });
});

test('a returned case waits beside the stage it came from', () => {
  expect(placeOf('RETURNED', 'QUALIFICATION')).toEqual({ index: 4, standing: 'returned' });
});

test('an end stands where the case fell', () => {
  expect(placeOf('NOT_ADVANCED', 'SITE_REVIEW')).toEqual({ index: 8, standing: 'ended' });
  expect(placeOf('NOT_ACCEPTED')).toEqual({ index: 4, standing: 'ended' });
  expect(placeOf('WITHDRAWN')).toEqual({ index: -1, standing: 'ended' });
  expect(placeOf('REVOKED')).toEqual({ index: 12, standing: 'ended' });
});
