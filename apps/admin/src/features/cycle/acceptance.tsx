import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, ClockChip, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { CloseAcceptanceNoticeDocument, PublishAcceptanceNoticeDocument } from '../../gql/graphql.ts';
import type { CycleBoardQuery } from '../../gql/graphql.ts';

/** The list of accepted cases, published for five working days (Art. 11(4)). */
export function Acceptance({ cycle }: { readonly cycle: NonNullable<CycleBoardQuery['cycle']> }) {
  const t = useTexts('admin');
  const { director } = useActing();
  const list = cycle.acceptanceList;
  if (!list || list.accepted.length + list.refused.length === 0) return null;
  const { accepted, refused, notice } = list;
  return (
    <Sheet title={t('acceptance.title')} aside={notice && <Badge>{t(`noticeStatus.${notice.status}`)} {notice.number}</Badge>}>
      {notice && <p><ClockChip clock={notice.clock} /></p>}
      <h3>{t('acceptance.accepted')} {accepted.length}</h3>
      <ol>{accepted.map((one) => <li key={one.id}><Link to={`/admin/cases/${one.id}`}>{one.number}</Link> {one.organization.name}</li>)}</ol>
      <h3>{t('acceptance.refused')} {refused.length}</h3>
      <ul>{refused.map((one) => <li key={one.id}><Link to={`/admin/cases/${one.id}`}>{one.number}</Link> {one.organization.name}：{one.qualification?.reason}</li>)}</ul>
      {director && !notice && accepted.length > 0 && (
        <CommandForm portal="admin" name="publishAcceptanceNotice" document={PublishAcceptanceNoticeDocument} idempotent
          fields={accepted.map((one) => ({ name: `case-${one.id}`, kind: 'check' as const, label: `${one.number} ${one.organization.name}`, value: 'yes' }))}
          input={(values) => ({ cycleId: cycle.id, applicationIds: accepted.filter(({ id }) => values[`case-${id}`] === 'yes').map(({ id }) => id) })} />
      )}
      {director && notice?.status === 'RUNNING' && <CommandForm portal="admin" name="closeAcceptanceNotice" document={CloseAcceptanceNoticeDocument} idempotent input={() => ({ noticeId: notice.id })} />}
    </Sheet>
  );
}
