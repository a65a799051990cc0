import { workingCalendar } from '@award/calendar';
import { PREFECTURE_RULESET_V1, isRefusal } from '@award/regulation';
import { describe, expect, it } from 'vitest';
import { consequenceOf } from './conduct.ts';

const law = { ruleset: PREFECTURE_RULESET_V1, calendar: workingCalendar() };

describe('what follows from an expert’s conduct (Art. 21)', () => {
  it('a breach of the review rules costs the status, whatever else is said', () => {
    expect(consequenceOf({ kind: 'REVIEW_RULES_BROKEN', breach: false, transferTo: null }, law)).toEqual({ kind: '违反评审规定', removed: true, disclosed: false, text: '取消评审专家资格' });
  });

  it('an unlawful act is transferred and disclosed, or not recorded at all', () => {
    const refused = consequenceOf({ kind: 'UNLAWFUL_ACT', breach: true, transferTo: null }, law);
    expect(isRefusal(refused) && refused.code).toBe('TRANSFER_REQUIRED');
    expect(consequenceOf({ kind: 'UNLAWFUL_ACT', breach: true, transferTo: '州纪委监委' }, law)).toMatchObject({ removed: true, disclosed: true });
  });

  it('a remark stays a remark', () => {
    expect(consequenceOf({ kind: '迟到', breach: false, transferTo: null }, law)).toEqual({ kind: '迟到', removed: false, disclosed: false, text: '记录在案' });
  });
});
