import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, LinkButton, Loaded, PageState, PageTitle } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { MyOrganizationsDocument } from '../../gql/graphql.ts';
import { useLawTexts } from '../../parts/law-texts.ts';

/** The organizations that I may act for. */
export function OrganizationsPage() {
  const t = useTexts('applicant');
  const law = useLawTexts();
  const query = useQuery(MyOrganizationsDocument);
  const register = <LinkButton to="/applicant/organizations/register" tone="primary">{t('organization.register')}</LinkButton>;
  return (
    <>
      <PageTitle title={t('organization.mine')} lead={t('organization.mineLead')} aside={register} />
      <Loaded query={query}>
        {({ myOrganizations }) => (
          <DataTable
            caption={t('organization.mine')}
            quiet
            rows={myOrganizations}
            rowKey={(row) => row.id}
            empty={<PageState kind="empty" title={t('organization.none')} detail={t('organization.noneDetail')}>{register}</PageState>}
            columns={[
              { key: 'name', title: t('organization.name'), cell: (row) => <Link to={`/applicant/organizations/${row.id}`}>{row.name}</Link> },
              { key: 'code', title: t('organization.creditCode'), cell: (row) => <span className="aw-number">{row.creditCode}</span> },
              { key: 'kind', title: t('organization.kind'), cell: (row) => law.kind(row.kind) },
              { key: 'division', title: t('organization.division'), cell: (row) => law.division(row.divisionCode) },
              { key: 'industry', title: t('organization.industry'), cell: (row) => law.industry(row.industry) },
              {
                key: 'membership',
                title: t('organization.myRole'),
                cell: (row) => (
                  <>
                    {row.membership && t(`membership.${row.membership}`)} {row.activeBars.length > 0 && <Badge tone="overrun">{t('bar.short')}</Badge>}
                  </>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
