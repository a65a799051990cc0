import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Badge, BeijingDate, BeijingTime, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { OfficeMisuseDocument, OrderCorrectionDocument, SettleMisuseDocument } from '../../gql/graphql.ts';
import type { MisuseEnd, MisuseStatus } from '../../gql/graphql.ts';

const STATUSES: readonly MisuseStatus[] = ['REPORTED', 'CORRECTION_ORDERED', 'CORRECTED', 'REVOCATION_PROPOSED', 'DISMISSED'];
const ENDS: readonly MisuseEnd[] = ['CORRECTED', 'REVOCATION_PROPOSED', 'DISMISSED'];

/** Reports that an honour was misused: correction ordered, then settled (Art. 18, 20). */
export function MisuseQueue() {
  const t = useTexts('admin');
  const { office, director } = useActing();
  const state = useQueueState();
  const { status } = state.filters;
  const query = useQuery(OfficeMisuseDocument, { variables: { after: state.after, status: status ? [status as MisuseStatus] : null } });
  return (
    <>
      <PageTitle title={t('misuse.title')} lead={t('misuse.lead')} />
      <Queue
        caption={t('misuse.title')} state={state} page={query.data?.misuseReports} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('misuse.none') }}
        filters={[{ kind: 'choice', key: 'status', label: t('column.status'), options: choices(STATUSES, (value) => t(`misuseStatus.${value}`)) }]}
        columns={[
          { key: 'at', title: t('column.receivedAt'), cell: (row) => <BeijingTime at={row.receivedAt} /> },
          { key: 'award', title: t('column.certificate'), cell: (row) => (row.award ? `${row.award.organization.name} ${row.award.certificate?.number ?? ''}` : '—') },
          { key: 'breach', title: t('column.breach'), cell: (row) => `${t(`breach.${row.breach}`)} · ${row.description}` },
          { key: 'status', title: t('column.status'), cell: (row) => <><Badge>{t(`misuseStatus.${row.status}`)}</Badge> {row.correctionDueOn && <BeijingDate on={row.correctionDueOn} />} {row.settlement}</> },
          { key: 'acts', title: t('acts.title'), cell: (row) => office && (
            <>
              {director && row.status === 'REPORTED' && <CommandForm portal="admin" name="orderCorrection" document={OrderCorrectionDocument} idempotent fields={[{ name: 'dueOn', kind: 'date', required: true }]} input={(values) => ({ misuseReportId: row.id, dueOn: values['dueOn'] ?? '' })} />}
              {(row.status === 'REPORTED' || row.status === 'CORRECTION_ORDERED') && (
                <CommandForm portal="admin" name="settleMisuse" document={SettleMisuseDocument}
                  fields={[{ name: 'end', kind: 'choice', required: true, options: choices(ENDS, (value) => t(`misuseStatus.${value}`)) }, { name: 'settlement', kind: 'long', required: true }]}
                  input={(values) => ({ misuseReportId: row.id, status: values['end'] as MisuseEnd, settlement: values['settlement'] ?? '' })} />
              )}
            </>
          ) },
        ]}
      />
    </>
  );
}
