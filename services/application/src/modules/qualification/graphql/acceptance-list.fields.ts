import { relationOf } from '@award/identity';
import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationType } from '../../application/graphql/application.type.ts';
import { PublicNoticeType } from '../../notice/graphql/notice.type.ts';
import { CycleType } from '../../programme/graphql/cycle.type.ts';

@ObjectType('AcceptanceList', { description: 'Who was accepted after the qualification review, and who was not (Art. 11(4)); of each the cases that the viewer sees.' })
export class AcceptanceListType {
  cycleId!: string;
  acceptedIds!: readonly string[];
  refusedIds!: readonly string[];
  noticeId?: string | null;
}

@Resolver(() => CycleType)
export class CycleAcceptanceField {
  @FieldResolver(() => AcceptanceListType, { nullable: true, description: 'The acceptance list; null until somebody is on it.' })
  async acceptanceList(@Root() cycle: CycleType, @Ctx() context: Context): Promise<AcceptanceListType | null> {
    const [row] = await context.loaders.acceptanceListOfCycle.load(cycle.id);
    if (!row || row.accepted.length + row.refused.length === 0) return null;
    return { cycleId: row.cycleId, acceptedIds: row.accepted, refusedIds: row.refused, noticeId: row.noticeId };
  }
}

@Resolver(() => AcceptanceListType)
export class AcceptanceListFields {
  @FieldResolver(() => CycleType, { description: 'The cycle.' })
  async cycle(@Root() list: AcceptanceListType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.cycle.load(list.cycleId);
  }

  @FieldResolver(() => [ApplicationType], { description: 'Accepted.' })
  async accepted(@Root() list: AcceptanceListType, @Ctx() context: Context): Promise<object[]> {
    return visibleCases(list.acceptedIds, context);
  }

  @FieldResolver(() => [ApplicationType], { description: 'Not accepted, each with its reason.' })
  async refused(@Root() list: AcceptanceListType, @Ctx() context: Context): Promise<object[]> {
    return visibleCases(list.refusedIds, context);
  }

  @FieldResolver(() => PublicNoticeType, { nullable: true, description: 'Its newest notice.' })
  async notice(@Root() list: AcceptanceListType, @Ctx() context: Context): Promise<object | null> {
    return list.noticeId ? context.loaders.notice.load(list.noticeId) : null;
  }
}

/** Of these cases those that the viewer sees; none for roles that see no case at all. */
async function visibleCases(ids: readonly string[], context: Context): Promise<object[]> {
  if (relationOf(context.viewer, 'Entity.Application') === null) return [];
  const rows = await Promise.all(ids.map((id) => context.loaders.application.load(id)));
  return rows.filter((row) => row !== null);
}
