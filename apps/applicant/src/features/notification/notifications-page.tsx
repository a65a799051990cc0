import { useCommand, useQuery } from '@award/graphql-client';
import { useLanguage, useTexts } from '@award/messages/react';
import { useSearchParams } from '@award/microfrontend/router';
import { Button, CheckBox, Loaded, PageState, PageTitle } from '@award/ui';
import { OwnNotificationsDocument, ReadNotificationDocument } from '../../gql/graphql.ts';
import { CommandAnswer } from '../../parts/command-answer.tsx';
import { NotificationLine } from './notification-line.tsx';

/** What the platform has told me; each leads to what it is about. Filter and page stand in the address. */
export function NotificationsPage() {
  const t = useTexts('applicant');
  const language = useLanguage().graphql;
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get('unread') === 'true';
  const query = useQuery(OwnNotificationsDocument, { variables: { after: search.get('after'), unreadOnly, language } });
  const read = useCommand(ReadNotificationDocument);
  return (
    <>
      <PageTitle title={t('nav.notifications')} />
      <CheckBox checked={unreadOnly} onChange={(event) => setSearch(event.target.checked ? { unread: 'true' } : {})}>{t('notification.unreadOnly')}</CheckBox>
      <CommandAnswer command={read} action={t('notification.read')} />
      <Loaded query={query}>
        {({ notifications: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 && <PageState kind="empty" title={t('notification.none')} detail={t('notification.noneDetail')} />}
            <ul className="ap-lines">
              {edges.map(({ node }) => <NotificationLine key={node.id} notification={node} onRead={() => void read.run({ id: node.id })} />)}
            </ul>
            {(search.has('after') || pageInfo.hasNextPage) && (
              <div className="aw-row">
                {search.has('after') && <Button onClick={() => setSearch(unreadOnly ? { unread: 'true' } : {})}>{t('notification.newest')}</Button>}
                {pageInfo.hasNextPage && (
                  <Button onClick={() => setSearch({ ...(unreadOnly ? { unread: 'true' } : {}), after: pageInfo.endCursor ?? '' })}>{t('notification.older')}</Button>
                )}
              </div>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
