import type { Instant } from '@award/calendar';
import { DateTimeScalar, Language, PageArguments, answer, connection, connectionType, decodeCursor, limitOf, resultUnion } from '@award/subgraph';
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { readNotification } from '../commands/read-notification.ts';
import { notificationPage, notificationsByIds, ownAudience } from '../persistence/notification.reads.ts';

@ObjectType('Notification', { description: 'Something happened that concerns the viewer.' })
export class NotificationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  titleZh!: string;
  titleEn!: string;

  @Field(() => String, { description: 'The page that shows it.' })
  link!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the viewer read it.' })
  readAt?: Instant | null;
}

export const NotificationConnection = connectionType('Notification', NotificationType);
const NotificationResult = resultUnion('NotificationResult', NotificationType);

@InputType({ description: 'Which notification was read.' })
export class ReadNotificationInput {
  @Field(() => ID, { description: 'The notification.' })
  id!: string;
}

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: 'What concerns the viewer in the acting role, the newest first.' })
  async notifications(
    @Arg('unreadOnly', () => Boolean, { defaultValue: false }) unreadOnly: boolean,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    const [at, id] = decodeCursor(page.after) ?? [null, null];
    const { of, values } = ownAudience(context.viewer);
    const rows = await context.reader.rows(notificationPage(of), [...values, unreadOnly, at, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.at, row.id]);
  }

  @FieldResolver(() => String, { description: 'What happened.' })
  title(@Root() notification: NotificationType, @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return language === Language.EN ? notification.titleEn : notification.titleZh;
  }

  @Mutation(() => NotificationResult, { description: 'Marks a notification as read by the viewer.' })
  async readNotification(@Arg('input', () => ReadNotificationInput) input: ReadNotificationInput, @Ctx() context: Context): Promise<object> {
    const { of, values } = ownAudience(context.viewer);
    return answer(context.run(readNotification, input), ({ id }) => context.reader.first(notificationsByIds(of), [...values, [id]]));
  }
}
