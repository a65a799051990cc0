import type { CriteriaSetId, CriterionId, ProgrammeId } from '@award/identity';
import { refuse } from '@award/regulation';
import type { Category, Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { holdAlone } from '../../../advisory-lock.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { placed, treeProblems } from '../domain/criteria-tree.ts';
import { CriteriaItemEntity } from '../persistence/criteria-item.entity.ts';
import { CriteriaSetEntity } from '../persistence/criteria-set.entity.ts';

interface Words {
  zh: string;
  en: string;
}

export interface DraftCriteriaSetInput {
  category: Category;
  origin: 'NATIONAL' | 'OFFICE';
  title: Words;
  items: readonly {
    code: string;
    parentCode?: string | null;
    title: Words;
    guidance?: Words | null;
    points: number;
    wordLimit?: number | null;
    evidence?: Words | null;
  }[];
}

function unfitItems(items: DraftCriteriaSetInput['items']): Refusal | null {
  const [problem] = treeProblems(items);
  if (problem?.problem === 'POINTS_DO_NOT_ADD_UP') {
    const parent = items.find((item) => item.code === problem.code);
    const sum = items.filter((item) => item.parentCode === problem.code).reduce((total, item) => total + item.points, 0);
    return refuse('CRITERIA_POINTS_WRONG', { item: problem.code, points: parent?.points ?? 0, sum });
  }
  if (problem) return refuse('INVALID_INPUT', { field: `items ${problem.code}`.trim(), reason: problem.problem });
  return unfitText(Object.fromEntries(items.map((item) => [`items ${item.code} title`, [item.title.zh, 200] as const])));
}

/** Drafts the next version of the criteria of a category (Art. 5). The points of each item are the sum of its parts. */
export const draftCriteriaSet = command<DraftCriteriaSetInput, { id: string }>({
  key: 'Mutation.draftCriteriaSet',
  async run(tx, input) {
    const unfit = unfitText({ 'title.zh': [input.title.zh, 200], 'title.en': [input.title.en, 100] }) ?? unfitItems(input.items);
    if (unfit) return unfit;
    const programmeId = tx.viewer.programmeId as ProgrammeId;
    await holdAlone(tx, 'criteria of programme', programmeId);
    const [newest] = await tx.em.find(CriteriaSetEntity, { programmeId, category: input.category }, { orderBy: { version: 'desc' }, limit: 1 });
    const id = uuidv7() as CriteriaSetId;
    tx.em.create(CriteriaSetEntity, {
      id, programmeId, category: input.category, version: (newest?.version ?? 0) + 1, origin: input.origin,
      titleZh: input.title.zh.trim(), titleEn: input.title.en.trim(), status: 'DRAFT', draftedBy: tx.viewer.personId, draftedAt: tx.now,
      proposedAt: null, approvedBy: null, approvedByName: null, approvedAt: null,
    });
    const ids = new Map(input.items.map((item) => [item.code, uuidv7() as CriterionId]));
    for (const { item, position, leaf } of placed(input.items))
      tx.em.create(CriteriaItemEntity, {
        id: ids.get(item.code) as CriterionId, criteriaSetId: id, parentId: item.parentCode ? (ids.get(item.parentCode) ?? null) : null, position,
        code: item.code, titleZh: item.title.zh.trim(), titleEn: item.title.en.trim(),
        guidanceZh: item.guidance?.zh ?? null, guidanceEn: item.guidance?.en ?? null, points: item.points, wordLimit: item.wordLimit ?? null,
        evidenceZh: item.evidence?.zh ?? null, evidenceEn: item.evidence?.en ?? null, leaf,
      });
    tx.audit(`criteria set ${id}`);
    return { id };
  },
});
