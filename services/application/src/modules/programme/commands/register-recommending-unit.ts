import type { ProgrammeId, RecommendingUnitId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { inProgramme } from '../persistence/cycle.repository.ts';
import { RecommendingUnitEntity } from '../persistence/recommending-unit.entity.ts';

interface Words {
  zh: string;
  en: string;
}

export interface RegisterRecommendingUnitInput {
  programmeId: string;
  name: Words;
  kind: 'COUNTY' | 'ZONE' | 'DEPARTMENT';
  divisionCode?: string | null;
  industry?: string | null;
  issuer: Words;
}

/** Registers a unit that recommends (Art. 8): a county or zone by its place, a department by its industry. */
export const registerRecommendingUnit = command<RegisterRecommendingUnitInput, { id: string }>({
  key: 'Mutation.registerRecommendingUnit',
  async run(tx, input) {
    if (!inProgramme(tx, input.programmeId)) return refuse('OTHER_PROGRAMME', { programme: input.programmeId });
    const unfit = unfitText({ 'name.zh': [input.name.zh, 100], 'name.en': [input.name.en, 60], 'issuer.zh': [input.issuer.zh, 100], 'issuer.en': [input.issuer.en, 60] });
    if (unfit) return unfit;
    const department = input.kind === 'DEPARTMENT';
    if (department ? !input.industry : !input.divisionCode) return refuse('INVALID_INPUT', { field: department ? 'industry' : 'divisionCode', reason: 'EMPTY' });
    const id = uuidv7() as RecommendingUnitId;
    tx.em.create(RecommendingUnitEntity, {
      id,
      programmeId: input.programmeId as ProgrammeId,
      nameZh: input.name.zh.trim(),
      nameEn: input.name.en.trim(),
      kind: input.kind,
      divisionCode: department ? null : (input.divisionCode ?? null),
      industry: department ? (input.industry ?? null) : null,
      issuerZh: input.issuer.zh.trim(),
      issuerEn: input.issuer.en.trim(),
      registeredAt: tx.now,
    });
    tx.audit(`recommending unit ${id}`);
    await tx.publish({ type: 'RecommendingUnitRegistered', unitId: id, programmeId: input.programmeId, nameZh: input.name.zh.trim(), nameEn: input.name.en.trim() });
    return { id };
  },
});
