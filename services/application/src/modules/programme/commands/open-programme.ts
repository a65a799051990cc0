import type { ProgrammeId, RulesetVersionId } from '@award/identity';
import { PREFECTURE_RULESET_V1 } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { ProgrammeEntity } from '../persistence/programme.entity.ts';
import { RulesetVersionEntity } from '../persistence/ruleset-version.entity.ts';
import { firstRuleset } from '../domain/first-ruleset.ts';

export interface OpenProgrammeInput {
  name: { zh: string; en: string };
  level: 'PREFECTURE' | 'COUNTY' | 'ZONE';
  divisionCode: string;
  idempotencyKey: string;
}

/** Opens an award scheme with the first version of its rules, taken over from the prefecture's (Art. 23, 24). */
export const openProgramme = command<OpenProgrammeInput, { id: string }>({
  key: 'Mutation.openProgramme',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const unfit = unfitText({ 'name.zh': [input.name.zh, 100], 'name.en': [input.name.en, 60], divisionCode: [input.divisionCode, 6] });
    if (unfit) return unfit;
    const id = uuidv7() as ProgrammeId;
    tx.em.create(ProgrammeEntity, { id, nameZh: input.name.zh.trim(), nameEn: input.name.en.trim(), level: input.level, divisionCode: input.divisionCode, openedAt: tx.now });
    tx.em.create(RulesetVersionEntity, {
      id: uuidv7() as RulesetVersionId,
      programmeId: id,
      version: 1,
      text: firstRuleset(PREFECTURE_RULESET_V1, input),
      basedOnVersion: null,
      reason: null,
      adoptedBy: tx.viewer.personId,
      adoptedByName: tx.viewer.name,
      approvedAt: tx.now,
    });
    tx.audit(`programme ${id}`);
    await tx.publish({ type: 'ProgrammeOpened', programmeId: id, nameZh: input.name.zh.trim(), nameEn: input.name.en.trim(), level: input.level });
    return { id };
  },
});
