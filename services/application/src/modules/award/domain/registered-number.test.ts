import { certificateNumber, plaqueNumber } from '@award/regulation';
import { expect, it } from 'vitest';
import { registeredNumber } from './registered-number.ts';

const number = certificateNumber({ programmeCode: 'BZ', year: 2026, tier: 'QUALITY_AWARD', serial: 1 });

it('forgives small letters and spaces, and takes a plaque for its certificate', () => {
  expect(registeredNumber(` ${number.toLowerCase()} `)).toBe(number);
  expect(registeredNumber(plaqueNumber(number))).toBe(number);
});

it('takes no mistyped number for another certificate', () => {
  expect(registeredNumber(number.replace('Q001', 'Q002'))).toBeNull();
  expect(registeredNumber('x')).toBeNull();
});
