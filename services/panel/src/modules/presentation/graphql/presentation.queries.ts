import { isId } from '@award/identity';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationReference } from '../../projection/graphql/application.reference.ts';
import { slotsFor } from '../persistence/presentation.loaders.ts';
import { slotReads } from '../persistence/presentation.reads.ts';
import { PresentationScheduleType, PresentationSlotType } from './presentation.type.ts';

async function slotsOfCycle(context: Context, cycleId: string): Promise<object[]> {
  const visible = slotsFor(context);
  return isId(cycleId) ? context.reader.rows(slotReads(visible).ofCycle, [...visible.values, cycleId]) : [];
}

@Resolver(() => PresentationSlotType)
export class PresentationQueries {
  @Query(() => [PresentationSlotType], { description: 'The presentations of a cycle in their order; an expert and an applicant see the own ones.' })
  async presentationSchedule(@Arg('cycleId', () => ID) cycleId: string, @Ctx() context: Context): Promise<object[]> {
    return slotsOfCycle(context, cycleId);
  }

  @FieldResolver(() => ApplicationReference, { description: 'The case.' })
  application(@Root() slot: PresentationSlotType): ApplicationReference {
    return { id: slot.applicationId };
  }

  @FieldResolver(() => [String], { description: 'The questions asked, for the panel and the Office.' })
  async questions(@Root() slot: PresentationSlotType, @Ctx() context: Context): Promise<string[]> {
    if (context.relation('Query.presentationSchedule') === 'OWN_ORGANIZATION_MEMBER') return [];
    return (await context.loaders.questions.load(slot.id)).map(({ question }) => question);
  }
}

@Resolver(() => PresentationScheduleType)
export class PresentationScheduleFields {
  @FieldResolver(() => [PresentationSlotType], { description: 'The presentations in their order.' })
  async slots(@Root() schedule: PresentationScheduleType, @Ctx() context: Context): Promise<object[]> {
    return slotsOfCycle(context, schedule.cycleId);
  }
}
