import type { Instant } from '@award/calendar';
import { DateTimeScalar, answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { schedulePresentations } from '../commands/schedule-presentations.ts';
import { PresentationScheduleResult } from './presentation.results.ts';
import { scheduleOf } from '../persistence/presentation.reads.ts';

@InputType('SchedulePresentationsInput', { description: 'What schedulePresentations needs.' })
export class SchedulePresentationsInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => DateTimeScalar, { description: 'When the first begins.' })
  startsAt!: Instant;

  @Field(() => Int, { description: 'Minutes for each.' })
  minutesEach!: number;

  @Field(() => String, { nullable: true, description: 'The seed of the draw; a fresh one is made when it is left out.' })
  seed?: string | null;
}

@Resolver()
export class SchedulePresentationsMutation {
  @Mutation(() => PresentationScheduleResult, { description: 'Draws the order of presentations by lot, once (Art. 11(6)).' })
  async schedulePresentations(@Arg('input', () => SchedulePresentationsInput) input: SchedulePresentationsInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(schedulePresentations, input), ({ id }) => context.reader.first(scheduleOf, [id, context.viewer.programmeId]));
  }
}
