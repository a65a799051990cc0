import { expect, test } from 'vitest';
import { bandOf, middleOf, onScale } from './bands.ts';

const bands = [
  { from: 0, to: 5, text: 'none' },
  { from: 10, to: 25, text: 'beginning' },
  { from: 90, to: 100, text: 'role model' },
];

test('a percentage belongs to its band, ends included', () => {
  expect(bandOf(bands, 25)?.text).toBe('beginning');
  expect(bandOf(bands, 7)).toBeUndefined();
});

test('what is typed is kept on the scale', () => {
  expect(onScale(103, 5)).toBe(100);
  expect(onScale(-1, 5)).toBe(0);
  expect(onScale(62, 5)).toBe(60);
  expect(middleOf({ from: 10, to: 25, text: '' }, 5)).toBe(20);
});
