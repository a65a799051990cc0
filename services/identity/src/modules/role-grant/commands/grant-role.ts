import type { ProgrammeId, Role, RoleGrantId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { lockPerson } from '../../account/persistence/person.repository.ts';
import { grantFlaw } from './grant-flaw.ts';
import type { AskedGrant } from './grant-flaw.ts';
import { RoleGrantEntity } from '../persistence/role-grant.entity.ts';

export interface GrantRoleInput extends AskedGrant {
  readonly personId: string;
}

/** Lets a person act in a role from today on. Nobody grants a role to themself: the administrator sees no case content. */
export const grantRole = command<GrantRoleInput, { personId: string }>({
  key: 'Mutation.grantRole',
  constraints: { one_running_grant: ({ role }) => refuse('ALREADY_DONE', { what: role }) },
  async run(tx, input) {
    const flaw = grantFlaw(input);
    if (flaw) return flaw;
    const person = await lockPerson(tx, input.personId);
    if (isRefusal(person)) return person;
    if (person.id === tx.viewer.personId)
      return refuse('INVALID_INPUT', { field: 'personId', reason: { value: 'ONESELF', display: { zh: '不能为自己授予角色', en: 'nobody grants a role to themself' } } });
    if (!person.active) return refuse('INVALID_INPUT', { field: 'personId', reason: { value: 'DEACTIVATED', display: { zh: '该账号已停用', en: 'the account is deactivated' } } });
    const id = uuidv7() as RoleGrantId;
    tx.em.create(RoleGrantEntity, {
      id,
      personId: person.id,
      role: input.role as Role,
      programmeId: input.programmeId as ProgrammeId | null,
      scopeId: input.scopeId,
      validFrom: tx.today,
      validUntil: null,
      grantedAt: tx.now,
      grantedByName: tx.viewer.name,
      endedAt: null,
      endedByName: null,
    });
    tx.audit(`person ${person.id}`, [input.role, input.programmeId, input.scopeId].filter(Boolean).join(' '));
    return { personId: person.id };
  },
});
