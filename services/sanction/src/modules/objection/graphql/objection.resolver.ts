import { workingDaysBetween, beijingDate } from '@award/calendar';
import { LegalClockType, legalClock } from '@award/subgraph';
import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../../context.ts';
import { ApplicationReference, RecommendingUnitReference } from '../../../references/references.type.ts';
import { CLOCK_LABELS, clocksOf } from '../domain/objection-clocks.ts';
import { missingItemsOf } from './missing-items.ts';
import { DeterminationType, InvestigationType, MissingItemType, ObjectionEvidenceType, ObjectionType, ObjectorType, OverrunType } from './objection.type.ts';

const clock = (objection: ObjectionType, kind: 'OBJECTION_FORWARD' | 'OBJECTION_REPORT', ctx: Ctx): LegalClockType | null => {
  const one = clocksOf(objection.row, objection.row.ruleset, ctx.calendar).find((each) => each.kind === kind);
  return one ? legalClock({ kind, labels: CLOCK_LABELS[kind], article: 'Art. 13', duty: true, metAt: one.metAt }, one.period, ctx.now, ctx.calendar) : null;
};

/** The parts of an objection, each loaded in one batch for a page. */
@Resolver(() => ObjectionType)
export class ObjectionResolver {
  @FieldResolver(() => ApplicationReference, { nullable: true, description: 'The case it is about.' })
  application(@Root() objection: ObjectionType): ApplicationReference {
    return { id: objection.row.applicationId };
  }

  @FieldResolver(() => RecommendingUnitReference, { nullable: true, description: 'The unit that investigates.' })
  forwardedTo(@Root() objection: ObjectionType): RecommendingUnitReference | null {
    return objection.row.unitId ? { id: objection.row.unitId } : null;
  }

  @FieldResolver(() => LegalClockType, { nullable: true, description: 'The Office’s working days to forward it (Art. 13).' })
  forwardClock(@Root() objection: ObjectionType, @Context() ctx: Ctx): LegalClockType | null {
    return clock(objection, 'OBJECTION_FORWARD', ctx);
  }

  @FieldResolver(() => LegalClockType, { nullable: true, description: 'The unit’s working days to report (Art. 13).' })
  reportClock(@Root() objection: ObjectionType, @Context() ctx: Ctx): LegalClockType | null {
    return clock(objection, 'OBJECTION_REPORT', ctx);
  }

  @FieldResolver(() => [MissingItemType], { description: 'What is still missing (Art. 12).' })
  async missing(@Root() objection: ObjectionType, @Context() ctx: Ctx): Promise<MissingItemType[]> {
    return missingItemsOf(await ctx.loaders.objectionParts.load(objection.id));
  }

  @FieldResolver(() => [ObjectionEvidenceType], { description: 'The documents given with it, without the proof of identity.' })
  evidence(@Root() objection: ObjectionType, @Context() ctx: Ctx): Promise<ObjectionEvidenceType[]> {
    return ctx.loaders.objectionEvidence.load(objection.id);
  }

  @FieldResolver(() => ObjectorType, { nullable: true, description: 'Who objects: for the Office alone, null for everybody else.' })
  objector(@Root() objection: ObjectionType, @Context() ctx: Ctx): Promise<ObjectorType | null> {
    return ctx.loaders.objector.load(objection.id);
  }

  @FieldResolver(() => InvestigationType, { nullable: true, description: 'The unit’s investigation.' })
  investigation(@Root() objection: ObjectionType, @Context() ctx: Ctx): Promise<InvestigationType | null> {
    return ctx.loaders.investigation.load(objection.id);
  }

  @FieldResolver(() => DeterminationType, { nullable: true, description: 'The Office’s determination; of a unit’s viewer only when signed.' })
  async determination(@Root() objection: ObjectionType, @Context() ctx: Ctx): Promise<DeterminationType | null> {
    const determination = await ctx.loaders.determination.load(objection.id);
    return determination?.signedAt || ctx.relation('Query.objections') === 'PROGRAMME' ? determination : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The written answer to the objector; for the Office.' })
  replyToObjector(@Root() objection: ObjectionType, @Context() ctx: Ctx): string | null {
    return ctx.relation('Query.objections') === 'PROGRAMME' ? objection.row.replyToObjector : null;
  }

  @FieldResolver(() => [OverrunType], { description: 'Clocks that were overrun.' })
  async overruns(@Root() objection: ObjectionType, @Context() ctx: Ctx): Promise<OverrunType[]> {
    const { row } = objection;
    const done = { OBJECTION_FORWARD: row.forwardedAt, OBJECTION_REPORT: row.reportedAt } as Record<string, typeof row.forwardedAt>;
    return (await ctx.loaders.overruns.load(objection.id)).map((overrun) => ({
      ...overrun,
      workingDaysLate: workingDaysBetween(overrun.dueOn, beijingDate(done[overrun.clock] ?? ctx.now), ctx.calendar),
    }));
  }
}
