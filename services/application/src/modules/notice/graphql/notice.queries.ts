import type { NoticeKind } from '@award/regulation';
import { LegalClockType, PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CycleType } from '../../programme/graphql/cycle.type.ts';
import { noticePage } from '../persistence/notice.reads.ts';
import { noticeClock } from './notice-clock.ts';
import { NoticeEntryType, NoticeKindEnum, PublicNoticeConnection, PublicNoticeType } from './notice.type.ts';

@Resolver(() => PublicNoticeType)
export class NoticeQueries {
  @Query(() => PublicNoticeConnection, { description: 'Notices to the public, newest first.' })
  async notices(
    @Arg('kind', () => [NoticeKindEnum], { nullable: true }) kind: NoticeKind[] | null,
    @Arg('programmeId', () => ID, { nullable: true }) programmeId: string | null,
    @Arg('running', () => Boolean, { nullable: true }) running: boolean | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    const [publishedAt, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await context.reader.rows(noticePage, [kind ?? null, programmeId ?? null, running ?? null, publishedAt, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.publishedAt, row.id]);
  }

  @Query(() => PublicNoticeType, { nullable: true, description: 'One notice; an internal one only for the organization and those who handle its case.' })
  async notice(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.notice.load(id);
  }
}

@Resolver(() => PublicNoticeType)
export class NoticeFields {
  @FieldResolver(() => LegalClockType, { description: 'Its working days, and when it may close (I-2).' })
  clock(@Root() notice: PublicNoticeType, @Ctx() context: Context): LegalClockType {
    return noticeClock({ kind: notice.kind, period: notice.period, closedAt: notice.closedAt ?? null }, context);
  }

  @FieldResolver(() => [NoticeEntryType], { description: 'The organizations named in it.' })
  async entries(@Root() notice: PublicNoticeType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.entriesOfNotice.load(notice.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was published inside the organization only (Art. 11(2)).' })
  internal(@Root() notice: PublicNoticeType): boolean {
    return notice.kind === 'INTERNAL';
  }

  @FieldResolver(() => CycleType, { description: 'Its cycle.' })
  async cycle(@Root() notice: PublicNoticeType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.cycle.load(notice.cycleId);
  }
}
