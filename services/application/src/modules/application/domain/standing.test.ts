import { instant } from '@award/calendar';
import { expect, it } from 'vitest';
import { standingOf } from './standing.ts';

const NAMES = { organization: '博湖县西海渔业', unit: '博湖县市场监督管理局' };

it('says who holds the case, what is awaited and until when', () => {
  const standing = standingOf('INTERNAL_NOTICE', NAMES, instant('2026-03-09T16:00:00Z'));
  expect(standing.sentences.zh).toContain('博湖县西海渔业');
  expect(standing.sentences.zh).toContain('至2026年3月9日24时');
  expect(standing.sentences.en).toContain('until 24:00 on 2026-03-09');
});

it('names the unit while it checks, and nobody at an end', () => {
  expect(standingOf('UNDER_RECOMMENDATION', NAMES, null).party).toBe(NAMES.unit);
  expect(standingOf('QUALIFICATION', NAMES, null).party).toBe('领导小组办公室');
  expect(standingOf('WITHDRAWN', NAMES, null)).toMatchObject({ party: '', until: null, awaits: { zh: '' } });
});
