import { expect, test } from 'vitest';
import { fits, fittingFirst } from './fitting.ts';

const county = (divisionCode: string) => ({ kind: 'COUNTY' as const, divisionCode, industry: null });
const department = (industry: string) => ({ kind: 'DEPARTMENT' as const, divisionCode: null, industry });
const organization = { divisionCode: '652801', industry: 'C' };

test('a county fits by place, a department by one of its industries', () => {
  expect(fits(county('652801'), organization)).toBe(true);
  expect(fits(county('652822'), organization)).toBe(false);
  expect(fits(department('B,C'), organization)).toBe(true);
  expect(fits(department('Q'), organization)).toBe(false);
});

test('fitting units come first, nothing is lost', () => {
  const units = [county('652822'), department('C'), county('652801')];
  expect(fittingFirst(units, organization)).toEqual([department('C'), county('652801'), county('652822')]);
});
