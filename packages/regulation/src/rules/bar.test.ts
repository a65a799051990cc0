import { expect, it } from 'vitest';
import { LAW, lawWith, on } from '../law.fixture.ts';
import { BAR_REASONS, barOf } from './bar.ts';

it('false material bars for 5 years from the determination, deceit for 10 (Art. 19, I-4)', () => {
  expect(barOf('FALSE_OR_HIDDEN_MATERIAL', on('2026-11-23'), LAW.ruleset)).toEqual({
    reason: 'FALSE_OR_HIDDEN_MATERIAL',
    years: 5,
    from: '2026-11-23',
    until: '2031-11-23',
    mayApplyFrom: '2031-11-24',
    article: 'Art. 19',
    interpretation: 'I-4',
  });
  expect(barOf('DECEIT_OR_BRIBERY', on('2024-02-29'), LAW.ruleset)).toMatchObject({
    years: 10,
    until: '2034-02-28',
    mayApplyFrom: '2034-03-01',
  });
});

it('by the numbers of the ruleset', () => {
  const { ruleset } = lawWith({ bars: { falseMaterialYears: 4, deceitYears: 8 } });
  expect(barOf('FALSE_OR_HIDDEN_MATERIAL', on('2024-02-29'), ruleset)).toMatchObject({ years: 4, until: '2028-02-29', mayApplyFrom: '2028-03-01' });
  expect(barOf('DECEIT_OR_BRIBERY', on('2024-12-31'), ruleset)).toMatchObject({ years: 8, until: '2032-12-31', mayApplyFrom: '2033-01-01' });
});

it('its reasons have words', () => expect(BAR_REASONS).toMatchSnapshot());
