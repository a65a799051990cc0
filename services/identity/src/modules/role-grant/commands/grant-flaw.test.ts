import { ROLE_NAMES, ROLES } from '@award/identity';
import { describe, expect, it } from 'vitest';
import { grantFlaw } from './grant-flaw.ts';

const programmeId = '0195f2d8-0000-7000-8000-000000000002';
const scopeId = '0195f2d8-0000-7000-8000-000000000003';
const reasonOf = (asked: Parameters<typeof grantFlaw>[0]) => {
  const [field, reason] = grantFlaw(asked)?.facts ?? [];
  return field && reason ? `${String(field.value)} ${String(reason.value)}` : null;
};

describe('a grant', () => {
  it.each(ROLE_NAMES)('of %s names exactly what the role is bound to', (role) => {
    const fitting = [[null, null], [programmeId, null], [programmeId, scopeId], [null, scopeId]].filter(
      ([programme, scope]) => grantFlaw({ role, programmeId: programme ?? null, scopeId: scope ?? null }) === null);
    expect(fitting).toEqual({ NONE: [], PLATFORM: [[null, null]], PROGRAMME: [[programmeId, null]], SCOPE: [[programmeId, scopeId]] }[ROLES[role].binding]);
  });

  it('says what is wrong with it', () => {
    expect(reasonOf({ role: 'EMPEROR', programmeId: null, scopeId: null })).toBe('role UNKNOWN_ROLE');
    expect(reasonOf({ role: 'APPLICANT', programmeId: null, scopeId: null })).toBe('role NEEDS_NO_GRANT');
    expect(reasonOf({ role: 'AUTHORITY', programmeId, scopeId: null })).toBe('scopeId MISSING');
    expect(reasonOf({ role: 'AUTHORITY', programmeId, scopeId: 'x' })).toBe('scopeId NO_ID');
    expect(reasonOf({ role: 'SYSADMIN', programmeId, scopeId: null })).toBe('programmeId TOO_MUCH');
  });
});
