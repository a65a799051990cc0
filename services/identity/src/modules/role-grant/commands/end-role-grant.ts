import { compareDates } from '@award/calendar';
import { isId } from '@award/identity';
import type { RoleGrantId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { lastAdministrator, remainsAnAdministrator } from '../../account/persistence/person.repository.ts';
import { RoleGrantEntity } from '../persistence/role-grant.entity.ts';

/** The person can no longer act in the role, at once. The grant stays on record. */
export const endRoleGrant = command<{ grantId: string }, { personId: string }>({
  key: 'Mutation.endRoleGrant',
  async run(tx, { grantId }) {
    const grant = isId(grantId) ? await tx.em.findOne(RoleGrantEntity, { id: grantId as RoleGrantId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (grant === null) return refuse('NOT_FOUND', { what: { value: 'grant', display: { zh: '该授权', en: 'the grant' } } });
    if (grant.endedAt !== null) return refuse('ALREADY_DONE', { what: grant.role });
    if (grant.role === 'SYSADMIN' && !(await remainsAnAdministrator(tx, { grantId: grant.id }))) return lastAdministrator('grantId');
    grant.endedAt = tx.now;
    grant.endedByName = tx.viewer.name;
    // The demo's clock may stand before the day from which the grant held.
    grant.validUntil = compareDates(tx.today, grant.validFrom) < 0 ? grant.validFrom : tx.today;
    tx.audit(`person ${grant.personId}`, [grant.role, grant.programmeId, grant.scopeId].filter(Boolean).join(' '));
    return { personId: grant.personId };
  },
});
