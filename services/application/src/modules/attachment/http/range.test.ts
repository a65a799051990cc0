import { expect, it } from 'vitest';
import { rangeOf } from './range.ts';

it.each([
  [undefined, null],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=50-500', { start: 50, end: 99 }],
  ['bytes=100-', 'UNSATISFIABLE'],
  ['bytes=9-3', 'UNSATISFIABLE'],
  ['bytes=0-1,5-6', null],
  ['lines=1-2', null],
])('reads %s of 100 bytes as %j', (header, expected) => {
  expect(rangeOf(header, 100)).toEqual(expected);
});
