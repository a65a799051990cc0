import { useQuery } from '@award/graphql-client';
import { useLanguage, useLocalText, useTexts } from '@award/messages/react';
import { Link, useParams } from '@award/microfrontend/router';
import { Badge, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { OrganizationPageDocument } from '../../gql/graphql.ts';
import { Members } from './members/members.tsx';
import { OrganizationFacts } from './organization-facts.tsx';
import { Awards } from './standing/awards.tsx';
import { Bars } from './standing/bars.tsx';

/** One of my organizations: what is registered, who may act for it, its honours and bars, its cases. */
export function OrganizationPage() {
  const t = useTexts('applicant');
  const stages = useTexts('stages');
  const local = useLocalText();
  const { id = '' } = useParams();
  const language = useLanguage().graphql;
  const query = useQuery(OrganizationPageDocument, { variables: { id, language } });
  return (
    <Loaded query={query}>
      {({ organization }) =>
        organization ? (
          <>
            <PageTitle
              title={organization.name}
              lead={
                <>
                  {organization.membership && t('organization.youAre', { role: t(`membership.${organization.membership}`) })}{' '}
                  {organization.smallOrMedium && <Badge tone="link">{t('organization.smallOrMedium')}</Badge>}{' '}
                  {organization.newField && <Badge tone="link">{t('organization.newFieldShort')}</Badge>}
                </>
              }
            />
            <Bars bars={organization.activeBars} />
            <Sheet title={t('organization.registered')}><OrganizationFacts organization={organization} /></Sheet>
            <Members organization={organization} />
            <Sheet title={t('organization.cases')}>
              {organization.applications.edges.length === 0 && <p className="ap-soft">{t('organization.noCases')} <Link to="/applicant/calls">{t('nav.calls')}</Link></p>}
              <ul className="ap-lines">
                {organization.applications.edges.map(({ node }) => (
                  <li key={node.id}>
                    <span><Link to={`/applicant/applications/${node.id}`}>{node.number}</Link> {local(node.cycle.title)} <Badge>{stages(node.stage)}</Badge></span>
                    <span>{node.holder.sentence}</span>
                  </li>
                ))}
              </ul>
            </Sheet>
            <Awards awards={organization.awards} />
          </>
        ) : (
          <PageState kind="missing" />
        )
      }
    </Loaded>
  );
}
