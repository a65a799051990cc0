import { beijingDate, workingDaysBetween } from '@award/calendar';
import type { Instant } from '@award/calendar';
import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import type { Connection } from '@award/subgraph';
import { Arg, Args, Ctx as Context, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../../context.ts';
import { ApplicationReference } from '../../../references/references.type.ts';
import { secretHash } from '../persistence/receipt.ts';
import { median } from '../domain/median.ts';
import { objectionScope } from '../persistence/objection.loaders.ts';
import { followUp, leadPage, objectionCounts, objectionPage, objectionTimes, partsOfObjections } from '../persistence/objection.reads.ts';
import type { ObjectionRow } from '../persistence/objection.reads.ts';
import type { ObjectionStatus } from '../persistence/objection.entities.ts';
import { missingItemsOf } from './missing-items.ts';
import type { LeadType} from './objection.type.ts';
import { LeadConnection, ObjectionConnection, ObjectionFollowUpType, ObjectionStatisticsType, ObjectionStatusEnum, ObjectionType } from './objection.type.ts';

export const objectionOf = (row: ObjectionRow): ObjectionType => Object.assign(new ObjectionType(), row, { row });

@Resolver()
export class ObjectionQueries {
  @Query(() => ObjectionConnection, { description: 'Objections that the viewer handles, newest first (Art. 13).' })
  async objections(
    @Arg('status', () => [ObjectionStatusEnum], { nullable: true }) status: ObjectionStatus[] | null,
    @Arg('cycleId', () => ID, { nullable: true }) cycleId: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Context() ctx: Ctx,
  ): Promise<Connection<ObjectionType>> {
    const [at, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await ctx.reader.rows(objectionPage, [...objectionScope(ctx), status ?? null, cycleId ?? null, at, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.receivedAt, row.id], objectionOf);
  }

  @Query(() => ObjectionType, { nullable: true, description: 'One objection; null for what the viewer does not handle.' })
  async objection(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<ObjectionType | null> {
    const row = await ctx.loaders.objection.load(id);
    return row ? objectionOf(row) : null;
  }

  @Query(() => ObjectionFollowUpType, { nullable: true, description: 'Follows an objection with its receipt; null for a wrong number or secret alike.' })
  async followObjection(
    @Arg('receiptNumber', () => String) receiptNumber: string,
    @Arg('secret', () => String) secret: string,
    @Context() ctx: Ctx,
  ): Promise<ObjectionFollowUpType | null> {
    const row = await ctx.reader.first(followUp, [receiptNumber.trim(), secretHash(secret)]);
    if (!row) return null;
    const parts = await ctx.reader.first(partsOfObjections, [[row.id]]);
    return { receiptNumber: row.receiptNumber, status: row.status, receivedAt: row.receivedAt, missing: missingItemsOf(parts), reply: row.replyToObjector, repliedAt: row.repliedAt };
  }

  @Query(() => LeadConnection, { description: 'Anonymous messages (I-7).' })
  async leads(@Args(() => PageArguments) page: PageArguments, @Context() ctx: Ctx): Promise<Connection<LeadType>> {
    const [at, id] = decodeCursor(page.after) ?? [null, null];
    const rows = await ctx.reader.rows(leadPage, [ctx.viewer.programmeId, at, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.receivedAt, row.id]);
  }

  @Query(() => ObjectionStatisticsType, { description: 'How objections went, by counts and medians.' })
  async objectionStatistics(@Arg('cycleId', () => ID, { nullable: true }) cycleId: string | null, @Context() ctx: Ctx): Promise<ObjectionStatisticsType> {
    const scope = [ctx.viewer.programmeId, cycleId ?? null];
    const [counts, times] = await Promise.all([ctx.reader.first(objectionCounts, scope), ctx.reader.rows(objectionTimes, scope)]);
    const days = (from: Instant, to: Instant): number => workingDaysBetween(beijingDate(from), beijingDate(to), ctx.calendar);
    return Object.assign(new ObjectionStatisticsType(), counts, {
      medianForwardWorkingDays: median(times.flatMap((t) => (t.forwardedAt ? [days(t.completedAt, t.forwardedAt)] : []))),
      medianReportWorkingDays: median(times.flatMap((t) => (t.forwardedAt && t.reportedAt ? [days(t.forwardedAt, t.reportedAt)] : []))),
    });
  }
}

/** What this service adds to a case. */
@Resolver(() => ApplicationReference)
export class ApplicationObjections {
  @FieldResolver(() => Int, { nullable: true, description: 'Objections that are not determined yet; they stop no stage (Art. 13), but the approval (I-5). Null for those who do not handle them.' })
  async pendingObjections(@Root() application: ApplicationReference, @Context() ctx: Ctx): Promise<number | null> {
    return (await ctx.loaders.pendingObjections.load(application.id))?.pending ?? 0;
  }

  @FieldResolver(() => [ObjectionType], { description: 'The objections that the viewer handles.' })
  async objections(@Root() application: ApplicationReference, @Context() ctx: Ctx): Promise<ObjectionType[]> {
    return (await ctx.loaders.objectionsOfCase.load(application.id)).map(objectionOf);
  }
}
