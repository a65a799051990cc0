import { isId } from '@award/identity';
import type { OrganizationId } from '@award/identity';
import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { holdAlone } from '../../../advisory-lock.ts';
import { OrganizationEntity } from './organization.entity.ts';
import type { Organization } from './organization.entity.ts';
import { actsFor } from './organization.repository.ts';

export const noSuchOrganization = (): Refusal => refuse('NOT_FOUND', { what: { value: 'organization', display: { zh: '该组织', en: 'the organization' } } });

/** The organization, held alone, for a viewer whose membership satisfies the command's permission. */
export async function lockOrganization(tx: CommandTransaction, id: string): Promise<Organization | Refusal> {
  if (!isId(id)) return noSuchOrganization();
  await holdAlone(tx, 'organization', id);
  const organization = await tx.em.findOne(OrganizationEntity, { id: id as OrganizationId });
  return organization && (await actsFor(tx, organization.id, tx.relation)) ? organization : noSuchOrganization();
}
