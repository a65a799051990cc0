import { isId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { notificationsByIds, ownAudience } from '../persistence/notification.reads.ts';

/** Marks a notification as read by the viewer; the other recipients have their own mark. */
export const readNotification = command<{ id: string }, { id: string }>({
  key: 'Mutation.readNotification',
  async run(tx, { id }) {
    const { values, of } = ownAudience(tx.viewer);
    const own = isId(id) ? await tx.reader.first(notificationsByIds(of), [...values, [id]]) : null;
    if (!own) return refuse('NOT_FOUND', { what: { value: 'notification', display: { zh: '该通知', en: 'the notification' } } });
    await tx.execute('insert into application.notification_read (notification_id, person_id, read_at) values ($1, $2, $3) on conflict do nothing', [own.id, tx.viewer.personId, tx.now]);
    return { id: own.id };
  },
});
