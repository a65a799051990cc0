import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingTime, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { OfficeLeadsDocument } from '../../gql/graphql.ts';

/** Anonymous leads: not objections, no clock runs for them (Art. 12). */
export function LeadQueue() {
  const t = useTexts('admin');
  const state = useQueueState();
  const query = useQuery(OfficeLeadsDocument, { variables: { after: state.after } });
  return (
    <>
      <PageTitle title={t('lead.title')} lead={t('lead.lead')} />
      <Queue
        caption={t('lead.title')} state={state} page={query.data?.leads} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('lead.none') }}
        columns={[
          { key: 'at', title: t('column.receivedAt'), cell: (row) => <BeijingTime at={row.receivedAt} /> },
          { key: 'text', title: t('column.text'), cell: (row) => row.text },
          { key: 'note', title: t('column.note'), cell: (row) => row.note ?? '—' },
        ]}
      />
    </>
  );
}
