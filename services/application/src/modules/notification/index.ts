import type { ServiceModule } from '../../module.ts';
import { NotificationResolver } from './graphql/notification.resolver.ts';
import { onObjectionForwarded } from './jobs/on-objection-forwarded.ts';
import { CreateNotification } from './persistence/create-notification.ts';

/** What concerns whom, told in the transaction in which it happens. */
export const notificationModule: ServiceModule = {
  resolvers: [NotificationResolver],
  migrations: [{ name: '0250-notification', class: CreateNotification }],
  handlers: { ObjectionForwarded: onObjectionForwarded },
};
