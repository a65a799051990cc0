import type { Instant } from '@award/calendar';
import type { Missing } from '@award/regulation';

/** What completeness is judged on. */
export interface Material {
  readonly sections: readonly { code: string; titleZh: string; titleEn: string; wordLimit: number | null; wordCount: number }[];
  readonly newField: boolean;
  readonly unitChosen: boolean;
  readonly newFieldProofs: number;
  readonly internalNoticeProofs: number;
  readonly declaredAt: Instant | null;
  readonly materialChangedAt: Instant;
}

/** What an application still lacks, and how far it is. */
export interface Completeness {
  readonly done: number;
  readonly total: number;
  readonly missing: readonly Missing[];
}

const missing = (key: string, zh: string, en: string): Missing => ({ key, label: { zh, en } });

/** Parts of the material itself that are empty or too long (Art. 11(2)): what the internal notice shows and the seal holds. */
export function missingMaterial(material: Material): readonly Missing[] {
  const sections = material.sections.flatMap(({ code, titleZh, titleEn, wordCount, wordLimit }) => {
    if (wordCount === 0) return [missing(`sections/${code}`, `${code} ${titleZh}`, `${code} ${titleEn}`)];
    if (wordLimit !== null && wordCount > wordLimit)
      return [missing(`sections/${code}`, `${code} ${titleZh}（${wordCount}字，限${wordLimit}字）`, `${code} ${titleEn} (${wordCount} words, at most ${wordLimit})`)];
    return [];
  });
  if (!material.newField || material.newFieldProofs > 0) return sections;
  return [...sections, missing('attachments/NEW_FIELD_PROOF', '新技术、新产业、新业态、新模式证明材料', 'proof of the new field')];
}

/** Whether the declaration covers the material as it stands: what was changed afterwards was not declared (Art. 11(2), 19). */
export const isDeclared = ({ declaredAt, materialChangedAt }: Pick<Material, 'declaredAt' | 'materialChangedAt'>): boolean =>
  declaredAt !== null && declaredAt >= materialChangedAt;

/** Everything between an empty draft and a submission, for the applicant's list of things to do. */
export function completeness(material: Material): Completeness {
  const all = [
    ...missingMaterial(material),
    ...(material.unitChosen ? [] : [missing('recommendingUnit', '审核推荐单位', 'the recommending unit')]),
    ...(material.internalNoticeProofs > 0 ? [] : [missing('attachments/INTERNAL_NOTICE_PROOF', '内部公示证明材料', 'evidence of the internal notice')]),
    ...(isDeclared(material) ? [] : [missing('declaration', '声明', 'the declaration')]),
  ];
  const total = material.sections.length + (material.newField ? 1 : 0) + 3;
  return { total, done: total - all.length, missing: all };
}
