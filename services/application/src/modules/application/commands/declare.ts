import type { PersonId } from '@award/identity';
import { PREFECTURE_RULESET_V1, check, declarationsAreMade, isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { lockCase } from '../persistence/application.repository.ts';
import { DeclarationEntity } from '../persistence/case-record.entities.ts';
import { moveCase } from './move-case.ts';

export interface DeclareInput {
  applicationId: string;
  noStateSecret: boolean;
  truthful: boolean;
}

/** The applicant declares the material as it stands: no state secret in it, and true, accurate and lawful (Art. 11(2), 19). */
export const declare = command<DeclareInput, { id: string }>({
  key: 'Mutation.declare',
  async run(tx, { applicationId, ...declaration }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const refusal = await moveCase(tx, application, 'declare', {});
    if (refusal) return refusal;
    // A declaration is made in whole or not at all; the rule reads no number of the ruleset.
    const made = check(declarationsAreMade, { declaration }, { ruleset: PREFECTURE_RULESET_V1, calendar: tx.calendar });
    if (made !== true) return made;
    tx.em.create(DeclarationEntity, {
      ...declaration, id: uuidv7(), applicationId: application.id, declaredBy: tx.viewer.personId as PersonId, declaredByName: tx.viewer.name, declaredAt: tx.now,
    });
    return { id: application.id };
  },
});
