import { isId } from '@award/identity';
import type { OrganizationId, PersonId } from '@award/identity';
import type { PlainDate } from '@award/calendar';
import { isIndustry, refuse } from '@award/regulation';
import type { OrganizationKind, OrganizationSize, Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { OrganizationMemberEntity } from '../persistence/organization-member.entity.ts';
import { OrganizationEntity } from '../persistence/organization.entity.ts';
import { registrationProblem } from '../domain/registration-problem.ts';
import { publishMembers } from './publish-members.ts';

export interface RegisterOrganizationInput {
  name: string;
  creditCode: string;
  kind: OrganizationKind;
  parentId?: string | null;
  divisionCode: string;
  address: string;
  industry: string;
  size: OrganizationSize;
  establishedOn: PlainDate;
  operatingSince: PlainDate;
  newField: boolean;
}

function unfit(tx: CommandTransaction, input: RegisterOrganizationInput): Refusal | null {
  const texts = unfitText({ name: [input.name, 100], address: [input.address, 200] });
  if (texts) return texts;
  if (!/^\d{6}$/.test(input.divisionCode)) return refuse('INVALID_INPUT', { field: 'divisionCode', reason: 'GB/T 2260' });
  if (!isIndustry(input.industry)) return refuse('INVALID_INPUT', { field: 'industry', reason: 'GB/T 4754, A–T' });
  if (input.establishedOn > tx.today) return refuse('INVALID_INPUT', { field: 'establishedOn', reason: 'lies in the future' });
  if (input.operatingSince < input.establishedOn) return refuse('INVALID_INPUT', { field: 'operatingSince', reason: 'before it was established' });
  return null;
}

const alreadyRegistered = ({ creditCode }: RegisterOrganizationInput): Refusal =>
  refuse('ALREADY_DONE', { what: { value: creditCode, display: { zh: `统一社会信用代码${creditCode}的登记`, en: `registration of ${creditCode}` } } });

/** Registers an organization (Art. 2); who does it becomes its owner. Nothing it knows is asked for again later (R2). */
export const registerOrganization = command<RegisterOrganizationInput, { id: string }>({
  key: 'Mutation.registerOrganization',
  constraints: { r2_organization_once: alreadyRegistered, r2_one_organization_per_credit_code: alreadyRegistered },
  async run(tx, input) {
    const problem = unfit(tx, input);
    if (problem) return problem;
    const registration = { kind: input.kind, creditCode: input.creditCode.trim(), ...(input.parentId && { parentId: input.parentId }) };
    const sound = registrationProblem(registration);
    if (sound) return sound;
    if (input.parentId && !(isId(input.parentId) && (await tx.em.findOne(OrganizationEntity, { id: input.parentId as OrganizationId }))))
      return refuse('NOT_FOUND', { what: { value: 'parent', display: { zh: '所属组织', en: 'the organization it is part of' } } });
    const id = uuidv7() as OrganizationId;
    const personId = tx.viewer.personId as PersonId;
    tx.em.create(OrganizationEntity, {
      ...registration, id, parentId: (input.parentId ?? null) as OrganizationId | null, name: input.name.trim(), divisionCode: input.divisionCode,
      address: input.address.trim(), industry: input.industry, size: input.size, establishedOn: input.establishedOn, operatingSince: input.operatingSince,
      newField: input.newField, registeredBy: personId, registeredAt: tx.now,
    });
    tx.em.create(OrganizationMemberEntity, { organizationId: id, personId, name: tx.viewer.name, membership: 'OWNER', since: tx.now });
    await publishMembers(tx, { id, creditCode: registration.creditCode });
    tx.audit(`organization ${id}`);
    return { id };
  },
});
