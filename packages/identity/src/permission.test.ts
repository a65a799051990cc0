import { describe, expect, it } from 'vitest';
import { isPermissionKey, permissions, relationOf, ROLE_NAMES } from './index.ts';
import type { PermissionKey, PermissionRow, Role } from './index.ts';
import { applicationPermissions } from './permissions/application.ts';
import { directoryPermissions } from './permissions/directory.ts';
import { panelPermissions } from './permissions/panel.ts';
import { sanctionPermissions } from './permissions/sanction.ts';

const rows = Object.entries(permissions) as [PermissionKey, PermissionRow][];
const openTo = (role: Role) => rows.filter(([key]) => relationOf({ role }, key) !== null);
const namesOf = (role: Role, kind: string) => openTo(role).map(([key]) => key).filter((key) => key.startsWith(kind));

/** The sentences of domain.md's role table, each held against the whole table. */
describe('the permission table', () => {
  it('gives every name one row in one file', () => {
    const names = [applicationPermissions, panelPermissions, sanctionPermissions, directoryPermissions].flatMap(Object.keys);
    expect(names.length).toBe(new Set(names).size);
  });

  it('lets the auditor and the analyst change nothing', () => {
    expect(namesOf('AUDITOR', 'Mutation.')).toEqual([]);
    expect(namesOf('ANALYST', 'Mutation.')).toEqual([]);
  });

  it('gives the analyst sums, and otherwise only what is public', () => {
    const limits = new Set(openTo('ANALYST').filter(([key]) => key !== 'Query.notifications' && !directoryPermissions.hasOwnProperty(key))
      .filter(([, row]) => row.PUBLIC === undefined).map(([, row]) => row.ANALYST));
    expect([...limits]).toEqual(['AGGREGATE']);
  });

  it('keeps the system administrator from all case content', () => {
    const beyondPublic = openTo('SYSADMIN')
      .filter(([key, row]) => !(key in directoryPermissions) && row.SYSADMIN !== row.PUBLIC)
      .map(([key]) => key);
    expect(beyondPublic.toSorted()).toEqual(
      ['Mutation.moveDemoClock', 'Mutation.openProgramme', 'Mutation.readNotification', 'Query.authorities', 'Query.notifications']);
  });

  it('shows an authority its consultations and otherwise only what is public', () => {
    const own = openTo('AUTHORITY').filter(([, row]) => row.PUBLIC === undefined && row.AUTHORITY !== 'SELF').map(([key]) => key);
    expect(own.toSorted()).toEqual(['Mutation.answerConsultation', 'Query.consultation', 'Query.consultations']);
    for (const key of own) expect(permissions[key].AUTHORITY).toBe('OWN_AUTHORITY');
  });

  it("hides objectors from everybody but the Office", () => {
    expect(Object.keys(permissions['Field.Objection.objector']).toSorted()).toEqual(['OFFICE_CLERK', 'OFFICE_DIRECTOR']);
  });

  it('never gives the public more than what is published, what it holds a receipt for, or what is not a case', () => {
    const limits = new Map(openTo('PUBLIC').map(([key, row]) => [key, row.PUBLIC]));
    const unlimited = [...limits].filter(([, relation]) => relation === 'ANY').map(([key]) => key);
    expect(new Set(limits.values())).toEqual(new Set(['ANY', 'PUBLISHED', 'RECEIPT']));
    expect(unlimited.filter((key) => key.startsWith('Mutation.')).toSorted())
      .toEqual(['Mutation.fileObjection', 'Mutation.leaveLead', 'Mutation.reportMisuse']);
  });

  it('takes from nobody what the public may read', () => {
    for (const [key] of openTo('PUBLIC').filter(([name]) => !/^Mutation|followObjection/.test(name))) {
      for (const role of ROLE_NAMES) expect(relationOf({ role }, key), `${role} ${key}`).not.toBeNull();
    }
  });

  it.each<[PermissionKey, PermissionKey]>([
    ['Mutation.recordQualification', 'Mutation.signQualification'],
    ['Mutation.prepareOpinion', 'Mutation.issueRecommendation'],
    ['Mutation.reportInvestigation', 'Mutation.approveInvestigation'],
    ['Mutation.proposeDetermination', 'Mutation.signDetermination'],
    ['Mutation.proposeSanction', 'Mutation.signSanction'],
    ['Mutation.draftReviewReport', 'Mutation.submitReviewReport'],
  ])('gives %s and %s to different roles', (prepare, sign) => {
    expect(Object.keys(permissions[prepare]).filter((role) => role in permissions[sign])).toEqual([]);
  });

  it('answers what has no row with no', () => {
    expect(isPermissionKey('Query.nothing')).toBe(false);
    expect(isPermissionKey('toString')).toBe(false);
    expect(relationOf({ role: 'EXPERT' }, 'Mutation.castBallot')).toBeNull();
    expect(relationOf({ role: 'OFFICE_CLERK' }, 'Mutation.consult')).toBe('PROGRAMME');
  });
});
