import { expect, it } from 'vitest';
import { caseNumber } from './case-number.ts';

it('numbers cases by programme, year and order of arrival', () => {
  expect(caseNumber({ level: 'PREFECTURE', divisionCode: '652800' }, 2026, 1)).toBe('BZ2026-0001');
  expect(caseNumber({ level: 'COUNTY', divisionCode: '652801' }, 2027, 12345)).toBe('BZ652801-2027-12345');
});
