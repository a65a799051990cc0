import { useQuery } from '@award/graphql-client';
import { useLanguage, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { BeijingDate, LinkButton, Loaded, PageTitle, Sheet } from '@award/ui';
import { ApplicantOverviewDocument } from '../../gql/graphql.ts';
import { FirstSteps } from './first-steps.tsx';
import { OwnCases } from './own-cases.tsx';

/** The portal's first page: the cases of my organizations, what they wait for, and where to begin. */
export function OverviewPage() {
  const t = useTexts('applicant');
  const language = useLanguage().graphql;
  const query = useQuery(ApplicantOverviewDocument, { variables: { language } });
  return (
    <>
      <PageTitle title={t('overview.title')} lead={t('overview.lead')} aside={<LinkButton to="/applicant/calls" tone="primary">{t('overview.start')}</LinkButton>} />
      <Loaded query={query}>
        {({ applications, currentCalls, myOrganizations }) => {
          const cases = applications.edges.map((edge) => edge.node);
          return (
            <div className="aw-stack">
              {cases.length === 0 && <FirstSteps organizations={myOrganizations.length} calls={currentCalls.length} />}
              {cases.length > 0 && <OwnCases cases={cases} />}
              {currentCalls.length > 0 && (
                <Sheet title={t('overview.calls')}>
                  <ul className="ap-lines">
                    {currentCalls.map((call) => (
                      <li key={call.id}>
                        <Link to={`/applicant/calls/${call.cycle.id}`}>{call.title}</Link>
                        <span>{t('call.deadline')} <BeijingDate on={call.deadline} /></span>
                      </li>
                    ))}
                  </ul>
                </Sheet>
              )}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
