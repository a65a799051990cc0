import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const fail = (succeedsFrom: string | null) => ({ outcome: 'FAIL' as const, refusal: { succeedsFrom } });

test('what people judge hinders nobody from applying', () => {
  expect(verdictOf([{ outcome: 'PASS' }, { outcome: 'NOT_COMPUTED' }])).toEqual({ standing: 'PASS', from: null });
});

test('where time heals all, the last of the days counts', () => {
  expect(verdictOf([{ outcome: 'PASS' }, fail('2028-07-01'), fail('2027-01-01')])).toEqual({ standing: 'WAIT', from: '2028-07-01' });
});

test('one clause that time does not heal is enough', () => {
  expect(verdictOf([fail('2028-07-01'), fail(null)])).toEqual({ standing: 'FAIL', from: null });
});
