import { useState } from 'react';
import { useTexts } from '@award/messages/react';
import { BeijingTime, Button, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import type { Column } from '@award/ui/table';
import type { OrganizationMembersFragment } from '../../../gql/graphql.ts';
import { InviteMember } from './invite-member.tsx';
import { MemberChange } from './member-change.tsx';
import type { PlannedChange } from './member-change.tsx';

/** Who may act for an organization. Its one owner invites, removes, and hands over (Art. 2). */
export function Members({ organization }: { readonly organization: OrganizationMembersFragment }) {
  const t = useTexts('applicant');
  const [inviting, setInviting] = useState(false);
  const [change, setChange] = useState<PlannedChange | null>(null);
  const owner = organization.membership === 'OWNER';
  const columns: Column<OrganizationMembersFragment['members'][number]>[] = [
    { key: 'name', title: t('member.name'), cell: (member) => member.name },
    { key: 'membership', title: t('member.may'), cell: (member) => <>{t(`membership.${member.membership}`)} <span className="ap-soft">{t(`membershipDetail.${member.membership}`)}</span></> },
    { key: 'since', title: t('member.since'), cell: (member) => <BeijingTime at={member.since} /> },
  ];
  const acts: Column<OrganizationMembersFragment['members'][number]> = {
    key: 'act',
    title: t('member.manage'),
    cell: (member) =>
      member.membership !== 'OWNER' && (
        <span className="aw-row">
          <Button size="small" onClick={() => setChange({ kind: 'handOver', member })}>{t('member.handOver')}</Button>
          <Button size="small" tone="danger" onClick={() => setChange({ kind: 'remove', member })}>{t('member.remove')}</Button>
        </span>
      ),
  };
  return (
    <Sheet title={t('member.title')} aside={owner && <Button size="small" onClick={() => setInviting(true)}>{t('member.invite')}</Button>}>
      <DataTable
        caption={t('member.title')}
        quiet
        rows={organization.members}
        rowKey={(member) => member.personId}
        columns={owner ? [...columns, acts] : columns}
      />
      {!owner && <p className="ap-soft">{t('member.ownerOnly')}</p>}
      {inviting && <InviteMember organizationId={organization.id} onClose={() => setInviting(false)} />}
      {change !== null && <MemberChange organizationId={organization.id} change={change} onClose={() => setChange(null)} />}
    </Sheet>
  );
}
