import { useParams } from '@award/microfrontend/router';
import { useLocalText, useTexts } from '@award/messages/react';
import { BeijingDate, BeijingTime, FactList, Loaded, OfficialText, PageState, PageTitle } from '@award/ui/gazette';
import { CallPageDocument } from '../gql/graphql.ts';
import { useAsk } from '../public-data/use-ask.ts';

/** A call for applications: its text, its timetable, where it was published, and by which criteria. */
export default function CallPage() {
  const { cycleId = '' } = useParams();
  const t = useTexts('public');
  const shell = useTexts('shell');
  const local = useLocalText();
  const query = useAsk(CallPageDocument, { cycleId });
  return (
    <article className="page aw-gazette aw-stack">
      <Loaded query={query}>
        {({ cycle }) => {
          const call = cycle?.call;
          if (cycle === null || cycle === undefined || call === null || call === undefined) return <PageState kind="missing" />;
          return (
            <>
              <PageTitle title={call.title} />
              <FactList
                facts={[
                  { label: shell('call.opensOn'), value: <BeijingDate on={call.opensOn} /> },
                  { label: shell('call.deadline'), value: <><BeijingDate on={call.deadline} /> 24:00</> },
                  { label: t('call.publishedAt'), value: typeof call.publishedAt === 'string' ? <BeijingTime at={call.publishedAt} /> : null },
                ]}
              />
              <OfficialText text={call.body} language="zh-CN" />
              <section>
                <h2>{t('call.channels')}</h2>
                <ul>
                  {call.channels.map((channel) => (
                    <li key={`${channel.name} ${channel.publishedOn}`}>
                      {typeof channel.url === 'string' ? <a href={channel.url}>{channel.name}</a> : channel.name}（<BeijingDate on={channel.publishedOn} />）
                    </li>
                  ))}
                </ul>
              </section>
              <section>
                <h2>{t('call.criteria')}</h2>
                <FactList facts={cycle.criteria.map(({ category, criteriaSet }) => ({ label: t(`category.${category}`), value: `${local(criteriaSet.title)}（${t('call.points', { points: criteriaSet.totalPoints })}）` }))} />
              </section>
              <a className="aw-button" data-tone="primary" href="/applicant">{shell('home.apply')}</a>
            </>
          );
        }}
      </Loaded>
    </article>
  );
}
