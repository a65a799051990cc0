import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingTime, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { AuditTrailDocument } from '../../gql/graphql.ts';

/** Everything that anybody did or was refused, newest first (Art. 23). */
export function AuditPage() {
  const t = useTexts('admin');
  const roles = useTexts('roles');
  const state = useQueueState();
  const query = useQuery(AuditTrailDocument, { variables: { after: state.after } });
  return (
    <>
      <PageTitle title={t('audit.title')} lead={t('audit.lead')} />
      <Queue
        caption={t('audit.title')} state={state} page={query.data?.auditTrail} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('audit.none') }}
        columns={[
          { key: 'at', title: t('column.at'), cell: (row) => <BeijingTime at={row.at} /> },
          { key: 'actor', title: t('column.actor'), cell: (row) => `${row.actor} · ${roles(row.actorRole)}` },
          { key: 'action', title: t('column.action'), cell: (row) => row.action },
          { key: 'subject', title: t('column.subject'), cell: (row) => row.subject },
          { key: 'outcome', title: t('column.outcome'), cell: (row) => row.outcome },
        ]}
      />
    </>
  );
}
