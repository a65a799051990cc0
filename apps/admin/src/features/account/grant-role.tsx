import { CommandForm, orNull } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { choices } from '../../form/choices.ts';
import { GrantRoleDocument } from '../../gql/graphql.ts';

const ROLES = [
  'RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER', 'AUTHORITY', 'EXPERT', 'OFFICE_CLERK', 'OFFICE_DIRECTOR', 'LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR', 'GOVERNMENT', 'AUDITOR', 'ANALYST', 'SYSADMIN',
] as const;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Grants a role: of a programme, and for units and authorities, of that one. */
export function GrantRole({ personId, programmes, scopes }: { readonly personId: string; readonly programmes: readonly Option[]; readonly scopes: readonly Option[] }) {
  const roles = useTexts('roles');
  return (
    <CommandForm portal="admin" name="grantRole" document={GrantRoleDocument}
      fields={[{ name: 'role', kind: 'choice', required: true, options: choices(ROLES, roles) }, { name: 'programmeId', kind: 'choice', options: programmes }, { name: 'scopeId', kind: 'choice', options: scopes }]}
      input={(values) => ({ personId, role: values['role'] ?? '', programmeId: orNull(values['programmeId']), scopeId: orNull(values['scopeId']) })} />
  );
}
