import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, BeijingTime, Button } from '@award/ui';
import type { OwnNotificationsQuery } from '../../gql/graphql.ts';

type Notification = OwnNotificationsQuery['notifications']['edges'][number]['node'];

/** One notification; opening what it is about counts as reading it. */
export function NotificationLine({ notification, onRead }: { readonly notification: Notification; readonly onRead: () => void }) {
  const t = useTexts('applicant');
  const unread = notification.readAt === null || notification.readAt === undefined;
  return (
    <li>
      <span>
        {unread && <><Badge tone="seal">{t('notification.new')}</Badge> </>}
        <Link to={notification.link} onClick={() => unread && onRead()}>{notification.title}</Link>
        <br />
        <span className="ap-soft"><BeijingTime at={notification.at} /></span>
      </span>
      {unread && <Button size="small" onClick={onRead}>{t('notification.read')}</Button>}
    </li>
  );
}
