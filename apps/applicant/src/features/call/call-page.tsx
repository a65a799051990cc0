import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useParams, useSearchParams } from '@award/microfrontend/router';
import { BeijingDate, Choice, FactList, Labelled, LinkButton, Loaded, OfficialText, PageState, PageTitle, Sheet } from '@award/ui';
import { CallPageDocument } from '../../gql/graphql.ts';
import { PreCheck } from './pre-check/pre-check.tsx';
import { StartApplication } from './start/start-application.tsx';

/** A call: its text, how one of my organizations stands to the conditions, and the start of an application. */
export function CallPage() {
  const t = useTexts('applicant');
  const local = useLocalText();
  const { cycleId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const query = useQuery(CallPageDocument, { variables: { cycleId } });
  return (
    <Loaded query={query}>
      {({ cycle, myOrganizations }) => {
        if (!cycle?.call) return <PageState kind="missing" />;
        const chosen = myOrganizations.find((each) => each.id === search.get('organization')) ?? myOrganizations[0];
        return (
          <>
            <PageTitle title={cycle.call.title} lead={local(cycle.programme.name)} />
            <Sheet title={t('call.text')}>
              <OfficialText text={cycle.call.body} language="zh-CN" />
              <FactList
                facts={[
                  { label: t('call.period'), value: <><BeijingDate on={cycle.call.opensOn} /> – <strong><BeijingDate on={cycle.call.deadline} /> 24:00</strong></> },
                  { label: t('call.channels'), value: cycle.call.channels.map((channel) => <span key={channel.name} className="ap-channel">{channel.url ? <a href={channel.url}>{channel.name}</a> : channel.name}</span>) },
                  { label: t('call.fee'), value: t('call.noFee') },
                ]}
              />
            </Sheet>
            <Sheet title={t('preCheck.title')}>
              {chosen === undefined ? (
                <PageState kind="empty" title={t('organization.none')} detail={t('organization.noneDetail')}>
                  <LinkButton to="/applicant/organizations/register" tone="primary">{t('organization.register')}</LinkButton>
                </PageState>
              ) : (
                <>
                  <Labelled label={t('preCheck.organization')}>
                    {(attributes) => (
                      <Choice
                        {...attributes}
                        value={chosen.id}
                        onChange={(event) => setSearch({ organization: event.target.value }, { replace: true })}
                        options={myOrganizations.map((each) => ({ value: each.id, label: each.name }))}
                      />
                    )}
                  </Labelled>
                  <PreCheck cycleId={cycle.id} organizationId={chosen.id} />
                  <StartApplication key={chosen.id} cycleId={cycle.id} organization={chosen} criteria={cycle.criteria} />
                </>
              )}
            </Sheet>
          </>
        );
      }}
    </Loaded>
  );
}
