import { useTexts } from '@award/messages/react';
import { ClockChip } from '@award/ui/gazette';
import type { HomeQuery } from '../gql/graphql.ts';

type Notice = HomeQuery['notices']['edges'][number]['node'];

/** What is on public notice now: anyone may object while it runs. */
export function RunningNotices({ notices }: { readonly notices: readonly Notice[] }) {
  const t = useTexts('shell');
  return (
    <section className="home-part">
      <h2>{t('home.notices')}</h2>
      {notices.length === 0 && <p>{t('home.noNotices')}</p>}
      <ul className="home-notices">
        {notices.map((notice) => (
          <li key={notice.id}>
            <a href={`/notices/${notice.id}`}>{notice.title}</a>
            <ClockChip clock={notice.clock} />
          </li>
        ))}
      </ul>
      <p><a href="/notices">{t('home.allNotices')}</a></p>
    </section>
  );
}
