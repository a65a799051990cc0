import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { BeijingDate, Loaded, PageState, PageTitle } from '@award/ui';
import { OpenCallsDocument } from '../../gql/graphql.ts';

/** Published calls whose deadline has not passed (Art. 11(1)). */
export function CallsPage() {
  const t = useTexts('applicant');
  const local = useLocalText();
  const query = useQuery(OpenCallsDocument);
  return (
    <>
      <PageTitle title={t('nav.calls')} lead={t('call.lead')} />
      <Loaded query={query}>
        {({ currentCalls }) =>
          currentCalls.length === 0 ? (
            <PageState kind="empty" title={t('call.none')} detail={t('call.noneDetail')} />
          ) : (
            <ul className="ap-cases">
              {currentCalls.map((call) => (
                <li key={call.id}>
                  <p className="ap-soft">{local(call.cycle.programme.name)}</p>
                  <h2><Link to={`/applicant/calls/${call.cycle.id}`}>{call.title}</Link></h2>
                  <p>{t('call.period')} <BeijingDate on={call.opensOn} /> – <strong><BeijingDate on={call.deadline} /> 24:00</strong></p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
