import { useLanguage, useTexts } from '@award/messages/react';
import { Loaded, StageLine } from '@award/ui/gazette';
import { HomeDocument } from '../gql/graphql.ts';
import { useAsk } from '../public-data/use-ask.ts';
import { CurrentCalls } from './current-calls.tsx';
import { Honours } from './honours.tsx';
import { RunningNotices } from './running-notices.tsx';
import { Services } from './services.tsx';
import './home.css';

/** The public first page: the award, the call that is open, what is on public notice, and how the procedure runs. */
export function HomePage() {
  const t = useTexts('shell');
  const { graphql: language } = useLanguage();
  const query = useAsk(HomeDocument, { language });
  return (
    <div className="home aw-gazette">
      <title>{t('award.full')}</title>
      <section className="home-head">
        <h1>
          <small>{t('award.of')}</small>
          {t('award.name')}
        </h1>
        <p>{t('home.lead')}</p>
      </section>
      <Loaded query={query}>
        {({ currentCalls, notices, honourRoll }) => (
          <>
            <CurrentCalls calls={currentCalls} />
            <RunningNotices notices={notices.edges.map((edge) => edge.node)} />
            <Honours awards={honourRoll.edges.map((edge) => edge.node)} />
          </>
        )}
      </Loaded>
      <section className="home-part">
        <h2>{t('home.procedure')}</h2>
        <p>{t('home.procedureLead')}</p>
        <StageLine />
      </section>
      <Services />
    </div>
  );
}
