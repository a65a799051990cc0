import { useQuery } from '@award/graphql-client';
import { useLanguage, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { BeijingTime, ClockChip, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { choices } from '../../form/choices.ts';
import { OfficeObjectionsDocument } from '../../gql/graphql.ts';
import type { ObjectionStatus } from '../../gql/graphql.ts';

const STATUSES: readonly ObjectionStatus[] = ['INCOMPLETE', 'RECEIVED', 'FORWARDED', 'REPORTED', 'DETERMINED', 'WITHDRAWN'];

/** Objections of the programme with the clock of each (Art. 12, 13). */
export function ObjectionQueue() {
  const t = useTexts('admin');
  const { graphql: language } = useLanguage();
  const state = useQueueState();
  const { status } = state.filters;
  const query = useQuery(OfficeObjectionsDocument, { variables: { after: state.after, status: status ? [status as ObjectionStatus] : null, language } });
  return (
    <>
      <PageTitle title={t('objection.title')} lead={<>{t('objection.lead')} <Link to="/admin/leads">{t('lead.title')}</Link></>} />
      <Queue
        caption={t('objection.title')} state={state} page={query.data?.objections} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} rowName={(row) => row.receiptNumber} empty={{ title: t('objection.none') }}
        filters={[{ kind: 'choice', key: 'status', label: t('column.status'), options: choices(STATUSES, (value) => t(`objectionStatus.${value}`)) }]}
        columns={[
          { key: 'number', title: t('column.number'), cell: (row) => <Link to={`/admin/objections/${row.id}`}>{row.receiptNumber}</Link> },
          { key: 'name', title: t('column.organization'), cell: (row) => row.subjectOrganizationName },
          { key: 'status', title: t('column.status'), cell: (row) => t(`objectionStatus.${row.status}`) },
          { key: 'clock', title: t('column.clock'), cell: (row) => <>{row.forwardClock && <ClockChip clock={row.forwardClock} />} {row.reportClock && <ClockChip clock={row.reportClock} />}</> },
          { key: 'at', title: t('column.receivedAt'), cell: (row) => <BeijingTime at={row.receivedAt} /> },
        ]}
      />
    </>
  );
}
