import { AvailableActionType, LegalClockType } from '@award/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { PublicNoticeType } from '../../notice/graphql/notice.type.ts';
import { OrganizationType } from '../../organization/graphql/organization.type.ts';
import { CycleType } from '../../programme/graphql/cycle.type.ts';
import { RecommendingUnitType } from '../../programme/graphql/recommending-unit.type.ts';
import { completeness } from '../domain/completeness.ts';
import { standingOf } from '../domain/standing.ts';
import type { ApplicationRow } from '../persistence/application.reads.ts';
import { materialOf } from '../persistence/material.reads.ts';
import { ApplicationType } from './application.type.ts';
import { availableActionsOf } from './available-actions.ts';
import { clocksOf, runningUntil } from './case-clocks.ts';
import { CompletenessType, DeclarationType, HolderType, ReturnType, SectionType, SubmissionType, TimelineEntryType } from './case-parts.type.ts';

@Resolver(() => ApplicationType)
export class ApplicationFields {
  @FieldResolver(() => CycleType, { description: 'Its cycle.' })
  async cycle(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.cycle.load(application.cycleId);
  }

  @FieldResolver(() => OrganizationType, { description: 'Who applies.' })
  async organization(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.organizationOfCase.load(application.organizationId);
  }

  @FieldResolver(() => RecommendingUnitType, { nullable: true, description: 'The unit that the applicant chose (Art. 8).' })
  async recommendingUnit(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object | null> {
    return application.recommendingUnitId ? context.loaders.recommendingUnit.load(application.recommendingUnitId) : null;
  }

  @FieldResolver(() => HolderType, { description: 'Who holds it now, what is awaited, until when.' })
  async holder(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object> {
    const unit = application.recommendingUnitId ? await context.loaders.recommendingUnit.load(application.recommendingUnitId) : null;
    return standingOf(application.stage, { organization: application.organizationName, unit: unit?.name.zh ?? null }, runningUntil(application));
  }

  @FieldResolver(() => [AvailableActionType], { description: 'What the viewer may do now, and why not where the law says not today.' })
  async availableActions(@Root() application: ApplicationType, @Ctx() context: Context): Promise<AvailableActionType[]> {
    return availableActionsOf(application as ApplicationRow, context);
  }

  @FieldResolver(() => [LegalClockType], { description: 'The legal clocks of the case.' })
  async clocks(@Root() application: ApplicationType, @Ctx() context: Context): Promise<LegalClockType[]> {
    return clocksOf(application, context);
  }

  @FieldResolver(() => [SectionType], { description: 'Its answers, one for each scored item.' })
  async sections(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.sectionsOfApplication.load(application.id);
  }

  @FieldResolver(() => CompletenessType, { description: 'How far it is, and what is missing.' })
  async completeness(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object> {
    const { missing, ...counts } = completeness(await materialOf(context.reader, application.id));
    return { ...counts, missing: missing.map(({ key, label }) => ({ path: key, what: label })) };
  }

  @FieldResolver(() => DeclarationType, { nullable: true, description: 'The newest declaration.' })
  async declaration(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object | null> {
    return (await context.loaders.declarationOfApplication.load(application.id))[0] ?? null;
  }

  @FieldResolver(() => SubmissionType, { nullable: true, description: 'The receipt for what was handed in last.' })
  async submission(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object | null> {
    return (await context.loaders.submissionOfApplication.load(application.id))[0] ?? null;
  }

  @FieldResolver(() => [PublicNoticeType], { description: 'Every notice that it is named in, the oldest first.' })
  async notices(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.noticesOfApplication.load(application.id);
  }

  @FieldResolver(() => [ReturnType], { description: 'When it was sent back, and with which remarks.' })
  async returns(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.returnsOfApplication.load(application.id);
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened to it, the oldest first.' })
  async timeline(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.timelineOfApplication.load(application.id);
  }
}
