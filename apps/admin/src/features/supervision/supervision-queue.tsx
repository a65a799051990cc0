import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, BeijingDate, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { OfficeSupervisionsDocument } from '../../gql/graphql.ts';

/** Awarded organizations in their years of supervision (Art. 16–18). */
export function SupervisionQueue() {
  const t = useTexts('admin');
  const state = useQueueState();
  const query = useQuery(OfficeSupervisionsDocument, { variables: { after: state.after } });
  return (
    <>
      <PageTitle title={t('supervision.title')} lead={<>{t('supervision.lead')} <Link to="/admin/misuse">{t('misuse.title')}</Link> · <Link to="/admin/sanctions">{t('sanction.title')}</Link></>} />
      <Queue
        caption={t('supervision.title')} state={state} page={query.data?.supervisions} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} rowName={(row) => row.organizationName} empty={{ title: t('supervision.none') }}
        columns={[
          { key: 'name', title: t('column.organization'), cell: (row) => <Link to={`/admin/supervision/${row.id}`}>{row.organizationName}</Link> },
          { key: 'tier', title: t('column.tier'), cell: (row) => <Badge tone="gold">{t(`tier.${row.award.tier}`)}</Badge> },
          { key: 'period', title: t('column.period'), cell: (row) => <><BeijingDate on={row.from} /> – <BeijingDate on={row.until} /></> },
          { key: 'status', title: t('column.status'), cell: (row) => t(`supervisionStatus.${row.status}`) },
          { key: 'duties', title: t('column.duties'), align: 'end', cell: (row) => `${row.duties.filter(({ heldOn }) => heldOn).length}/${row.duties.length}` },
          { key: 'incidents', title: t('column.incidents'), align: 'end', cell: (row) => row.incidents.length },
        ]}
      />
    </>
  );
}
