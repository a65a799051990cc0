import { isId, isRole, ROLES } from '@award/identity';
import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';

/** What a grant is asked to hold. */
export interface AskedGrant {
  readonly role: string;
  readonly programmeId: string | null;
  readonly scopeId: string | null;
}

const wrong = (field: string, value: string, zh: string, en: string): Refusal => refuse('INVALID_INPUT', { field, reason: { value, display: { zh, en } } });

/** Why a grant cannot be: a role is bound to what its description says, no more and no less (Art. 23: programmes are apart). */
export function grantFlaw({ role, programmeId, scopeId }: AskedGrant): Refusal | null {
  if (!isRole(role)) return wrong('role', 'UNKNOWN_ROLE', '没有这一角色', 'there is no such role');
  const { binding } = ROLES[role];
  if (binding === 'NONE') return wrong('role', 'NEEDS_NO_GRANT', '该角色不需要授予', 'this role needs no grant');
  for (const [field, id] of [['programmeId', programmeId], ['scopeId', scopeId]] as const)
    if (id !== null && !isId(id)) return wrong(field, 'NO_ID', '不是有效的标识', 'it is no identifier');
  const wantsProgramme = binding === 'PROGRAMME' || binding === 'SCOPE';
  if (wantsProgramme && programmeId === null) return wrong('programmeId', 'MISSING', '该角色须限定于一个奖项', 'the role holds in one programme');
  if (!wantsProgramme && programmeId !== null) return wrong('programmeId', 'TOO_MUCH', '该角色不限定于奖项', 'the role is not bound to a programme');
  if (binding === 'SCOPE' && scopeId === null) return wrong('scopeId', 'MISSING', '该角色须限定于一个审核推荐单位或部门', 'the role holds in one recommending unit or authority');
  if (binding !== 'SCOPE' && scopeId !== null) return wrong('scopeId', 'TOO_MUCH', '该角色不限定于单位', 'the role is not bound to a unit');
  return null;
}
