import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingTime, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { AccountAuditTrailDocument } from '../../gql/graphql.ts';

/** What was done to accounts and roles, newest first. */
export function AccountAuditPage() {
  const t = useTexts('admin');
  const state = useQueueState();
  const query = useQuery(AccountAuditTrailDocument, { variables: { after: state.after } });
  return (
    <>
      <PageTitle title={t('accountAudit.title')} lead={t('accountAudit.lead')} />
      <Queue
        caption={t('accountAudit.title')} state={state} page={query.data?.accountAudit} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('accountAudit.none') }}
        columns={[
          { key: 'at', title: t('column.at'), cell: (row) => <BeijingTime at={row.at} /> },
          { key: 'actor', title: t('column.actor'), cell: (row) => row.actor },
          { key: 'action', title: t('column.action'), cell: (row) => row.action },
          { key: 'subject', title: t('column.subject'), cell: (row) => row.subject },
          { key: 'outcome', title: t('column.outcome'), cell: (row) => `${row.outcome}${row.note ? ` · ${row.note}` : ''}` },
        ]}
      />
    </>
  );
}
