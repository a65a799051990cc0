import { instant } from '@award/calendar';
import { describe, expect, it } from 'vitest';
import { completeness, isDeclared, missingMaterial } from './completeness.ts';
import type { Material } from './completeness.ts';

const COMPLETE: Material = {
  sections: [
    { code: '1.1', titleZh: '领导', titleEn: 'Leadership', wordLimit: 100, wordCount: 90 },
    { code: '1.2', titleZh: '战略', titleEn: 'Strategy', wordLimit: null, wordCount: 5000 },
  ],
  newField: false,
  unitChosen: true,
  newFieldProofs: 0,
  internalNoticeProofs: 1,
  declaredAt: instant('2026-03-02T02:00:00Z'),
  materialChangedAt: instant('2026-03-02T01:00:00Z'),
};
const keys = (material: Material) => completeness(material).missing.map((each) => each.key);

describe('completeness (Art. 11(2))', () => {
  it('counts everything that is there', () => {
    expect(completeness(COMPLETE)).toEqual({ done: 5, total: 5, missing: [] });
  });

  it('names an empty section, and one that is too long', () => {
    const [first, second] = COMPLETE.sections;
    expect(missingMaterial({ ...COMPLETE, sections: [{ ...first!, wordCount: 101 }, { ...second!, wordCount: 0 }] }).map((each) => each.label.zh))
      .toEqual(['1.1 领导（101字，限100字）', '1.2 战略']);
  });

  it('asks for the proof of a new field only of those who claim one', () => {
    expect(keys({ ...COMPLETE, newField: true })).toEqual(['attachments/NEW_FIELD_PROOF']);
    expect(keys({ ...COMPLETE, newField: true, newFieldProofs: 1 })).toEqual([]);
  });

  it('asks again for the declaration after a change', () => {
    expect(isDeclared({ ...COMPLETE, materialChangedAt: instant('2026-03-02T03:00:00Z') })).toBe(false);
    expect(keys({ ...COMPLETE, declaredAt: null })).toEqual(['declaration']);
  });

  it('lists unit and evidence of the notice', () => {
    expect(keys({ ...COMPLETE, unitChosen: false, internalNoticeProofs: 0 })).toEqual(['recommendingUnit', 'attachments/INTERNAL_NOTICE_PROOF']);
  });
});
