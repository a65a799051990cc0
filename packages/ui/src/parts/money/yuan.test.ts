import { expect, test } from 'vitest';
import { fen, yuan } from './yuan.ts';

test.each([
  ['0', '0.00'],
  ['5', '0.05'],
  ['-120', '-1.20'],
  ['123456780', '1,234,567.80'],
  ['900719925474099301', '9,007,199,254,740,993.01'],
])('%s fen are %s yuan', (amount, text) => expect(yuan(amount)).toBe(text));

test.each([
  ['1,234.5', '123450'],
  ['12，000', '1200000'],
  ['0.07', '7'],
  ['1.234', null],
  ['-3', null],
  ['', null],
])('“%s” typed is %s fen', (text, amount) => expect(fen(text)).toBe(amount));
