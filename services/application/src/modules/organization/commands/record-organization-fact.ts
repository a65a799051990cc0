import type { PlainDate } from '@award/calendar';
import { isId } from '@award/identity';
import type { OrganizationId, PersonId } from '@award/identity';
import { refuse } from '@award/regulation';
import type { RecordKind, Severity } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { AdverseFactEntity } from '../persistence/adverse-fact.entity.ts';
import { OrganizationEntity } from '../persistence/organization.entity.ts';

export interface RecordOrganizationFactInput {
  organizationId: string;
  kind: RecordKind;
  severity: Severity;
  occurredOn: PlainDate;
  source: string;
  description: string;
}

/** Enters an accident, violation or act of dishonesty into the register by which eligibility is computed (Art. 9(3)). */
export const recordOrganizationFact = command<RecordOrganizationFactInput, { id: string }>({
  key: 'Mutation.recordOrganizationFact',
  async run(tx, input) {
    const unfit = unfitText({ source: [input.source, 200], description: [input.description, 2000] });
    if (unfit) return unfit;
    if (input.occurredOn > tx.today) return refuse('INVALID_INPUT', { field: 'occurredOn', reason: 'lies in the future' });
    const id = input.organizationId as OrganizationId;
    if (!isId(id) || !(await tx.em.findOne(OrganizationEntity, { id })))
      return refuse('NOT_FOUND', { what: { value: 'organization', display: { zh: '该组织', en: 'the organization' } } });
    tx.em.create(AdverseFactEntity, {
      id: uuidv7(), organizationId: id, kind: input.kind, severity: input.severity, occurredOn: input.occurredOn, source: input.source.trim(),
      description: input.description.trim(), recordedBy: tx.viewer.personId as PersonId, recordedByName: tx.viewer.name, recordedAt: tx.now,
    });
    tx.audit(`organization ${id}`, `${input.kind} ${input.occurredOn}`);
    return { id };
  },
});
