import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, BeijingDate, Loaded, PageState, PageTitle } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { OwnSupervisionsDocument } from '../../gql/graphql.ts';

/** Awards of my organizations and the years in which they are supervised (Art. 20), with their duties (Art. 16). */
export function SupervisionsPage() {
  const t = useTexts('applicant');
  const query = useQuery(OwnSupervisionsDocument, { variables: {} });
  return (
    <>
      <PageTitle title={t('nav.supervision')} lead={t('supervision.lead')} />
      <Loaded query={query}>
        {({ supervisions }) => (
          <DataTable
            caption={t('nav.supervision')}
            quiet
            rows={supervisions.edges.map((edge) => edge.node)}
            rowKey={(row) => row.id}
            empty={<PageState kind="empty" title={t('supervision.none')} detail={t('supervision.noneDetail')} />}
            columns={[
              { key: 'name', title: t('organization.name'), cell: (row) => <Link to={`/applicant/supervision/${row.id}`}>{row.organizationName}</Link> },
              { key: 'period', title: t('supervision.period'), cell: (row) => <><BeijingDate on={row.from} /> – <BeijingDate on={row.until} /></> },
              { key: 'duties', title: t('supervision.duties'), cell: (row) => t('supervision.held', { held: row.duties.filter((duty) => duty.heldOn).length, all: row.duties.length }) },
              { key: 'status', title: t('supervision.status'), cell: (row) => <Badge tone={row.status === 'REVOKED' ? 'overrun' : row.status === 'ACTIVE' ? 'gold' : 'plain'}>{t(`supervision.state.${row.status}`)}</Badge> },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
