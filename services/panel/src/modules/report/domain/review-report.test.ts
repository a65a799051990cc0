import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportRows, reportText } from './review-report.ts';
import type { StageOpinion } from './review-report.ts';

const opinion = (over: Partial<StageOpinion>): StageOpinion => ({
  applicationId: 'a', number: '2026-001', organizationName: '甲公司', stage: 'MATERIAL', score: 600, text: '材料翔实。', recommendation: 'ADVANCE', dissents: 0, ...over,
});

describe('the review report (Art. 11(8))', () => {
  it('puts a case that went further before one that did not, whatever the scores', () => {
    const rows = reportRows([opinion({ applicationId: 'a', score: 900 }), opinion({ applicationId: 'b', score: 500 }), opinion({ applicationId: 'b', stage: 'PRESENTATION', score: 500 })]);
    expect(rows.map((row) => [row.applicationId, row.rank])).toEqual([['b', 1], ['a', 2]]);
  });

  it('gives equals one rank', () => {
    const rows = reportRows(['a', 'b', 'c'].map((id, i) => opinion({ applicationId: id, number: id, score: i === 2 ? 400 : 600 })));
    expect(rows.map((row) => row.rank)).toEqual([1, 1, 3]);
  });

  it('has each case once, ranked from 1 in order of its total', () => {
    const some = fc.array(fc.record({ applicationId: fc.constantFrom('a', 'b', 'c', 'd'), score: fc.integer({ min: 0, max: 1_000 }) }), { minLength: 1 })
      .map((all) => [...new Map(all.map((each) => [each.applicationId, opinion({ ...each, number: each.applicationId })])).values()]);
    fc.assert(fc.property(some, (opinions) => {
      const rows = reportRows(opinions);
      expect(rows.map((row) => row.applicationId).toSorted()).toEqual(opinions.map((each) => each.applicationId).toSorted());
      expect(rows[0]!.rank).toBe(1);
      for (let i = 1; i < rows.length; i += 1) {
        expect(rows[i]!.total).toBeLessThanOrEqual(rows[i - 1]!.total);
        expect(rows[i]!.rank === rows[i - 1]!.rank).toBe(rows[i]!.total === rows[i - 1]!.total);
      }
    }));
  });

  it('writes of every case, stage and dissent', () => {
    const opinions = [opinion({ dissents: 1 }), opinion({ stage: 'SITE', score: 700, text: '现场属实。' })];
    const text = reportText(2026, reportRows(opinions), opinions);
    expect(text).toContain('2026年度评审报告');
    expect(text).toContain('1．甲公司（2026-001），综合得分650.00');
    expect(text).toContain('材料评审（600.00分）：材料翔实。（1名成员保留意见）');
    expect(text).toContain('现场评审（700.00分）：现场属实。');
  });
});
