import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { Badge, BeijingDate, ClockChip, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { PublishAwardNoticeDocument, PublishCommendationDocument, SubmitForApprovalDocument } from '../../gql/graphql.ts';
import type { CycleBoardQuery } from '../../gql/graphql.ts';

type Notice = CycleBoardQuery['notices']['edges'][number]['node'];

/** The lists that the deliberation proposed: notice, approval, commendation (Art. 11(8), 11(9), 14). */
export function Awards({ cycle, notice }: { readonly cycle: NonNullable<CycleBoardQuery['cycle']>; readonly notice: Notice | null }) {
  const t = useTexts('admin');
  const { director } = useActing();
  if (cycle.awards.length === 0) return null;
  return (
    <Sheet title={t('awards.title')} aside={notice && <Badge>{t(`noticeStatus.${notice.status}`)} {notice.number}</Badge>}>
      {notice && <p><ClockChip clock={notice.clock} /></p>}
      <DataTable caption={t('awards.title')} quiet rows={cycle.awards} rowKey={(row) => row.id} columns={[
        { key: 'tier', title: t('column.tier'), cell: (row) => <Badge tone="gold">{t(`tier.${row.tier}`)}</Badge> },
        { key: 'seat', title: t('column.seat'), align: 'end', cell: (row) => row.seat },
        { key: 'name', title: t('column.organization'), cell: (row) => row.organization.name },
        { key: 'status', title: t('column.status'), cell: (row) => t(`award.${row.status}`) },
        { key: 'certificate', title: t('column.certificate'), cell: (row) => row.certificate?.number ?? '—' },
        { key: 'until', title: t('column.supervisionUntil'), cell: (row) => (row.supervisionUntil ? <BeijingDate on={row.supervisionUntil} /> : '—') },
      ]} />
      {cycle.commendation && <p>{cycle.commendation.number} {cycle.commendation.title} · <BeijingDate on={cycle.commendation.publishedOn} /></p>}
      {director && !cycle.commendation && (
        <>
          {!notice && <CommandForm portal="admin" name="publishAwardNotice" document={PublishAwardNoticeDocument} idempotent input={() => ({ cycleId: cycle.id })} />}
          {notice && <CommandForm portal="admin" name="submitForApproval" document={SubmitForApprovalDocument} idempotent input={() => ({ cycleId: cycle.id })} />}
          {notice && (
            <CommandForm portal="admin" name="publishCommendation" document={PublishCommendationDocument} idempotent
              fields={[{ name: 'number', kind: 'text', required: true }, { name: 'title', kind: 'text', required: true }]}
              input={(values) => ({ cycleId: cycle.id, number: values['number'] ?? '', title: values['title'] ?? '' })} />
          )}
        </>
      )}
    </Sheet>
  );
}
