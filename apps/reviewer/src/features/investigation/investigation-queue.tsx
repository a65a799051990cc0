import { useQuery } from '@award/graphql-client';
import { useLanguage, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { BeijingTime, ClockChip, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { UnitObjectionsDocument } from '../../gql/graphql.ts';

/** Objections forwarded to the unit for investigation (Art. 13). */
export function InvestigationQueue() {
  const t = useTexts('reviewer');
  const { graphql: language } = useLanguage();
  const state = useQueueState();
  const query = useQuery(UnitObjectionsDocument, { variables: { after: state.after, language } });
  return (
    <>
      <PageTitle title={t('investigation.title')} lead={t('investigation.lead')} />
      <Queue
        caption={t('investigation.title')} state={state} page={query.data?.objections} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('investigation.none') }}
        columns={[
          { key: 'number', title: t('column.number'), cell: (row) => <Link to={`/reviewer/investigation/${row.id}`}>{row.receiptNumber}</Link> },
          { key: 'name', title: t('column.organization'), cell: (row) => row.subjectOrganizationName },
          { key: 'status', title: t('column.status'), cell: (row) => t(`objection.${row.status}`) },
          { key: 'clock', title: t('column.clock'), cell: (row) => row.reportClock && <ClockChip clock={row.reportClock} /> },
          { key: 'at', title: t('column.receivedAt'), cell: (row) => <BeijingTime at={row.receivedAt} /> },
        ]}
      />
    </>
  );
}
