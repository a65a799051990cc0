import { expect, test } from 'vitest';
import { newestInternalNotice } from './newest-notice.ts';

const notice = (kind: string, publishedAt: string) => ({ kind, publishedAt });

test('the internal notice published last counts, others do not', () => {
  const last = notice('INTERNAL', '2026-03-09T01:00:00Z');
  expect(newestInternalNotice([last, notice('INTERNAL', '2026-03-02T01:00:00Z'), notice('AWARD', '2026-09-01T01:00:00Z')])).toBe(last);
  expect(newestInternalNotice([notice('AWARD', '2026-09-01T01:00:00Z')])).toBeUndefined();
});
