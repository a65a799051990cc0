import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CycleType } from '../../programme/graphql/cycle.type.ts';
import { currentCalls } from '../persistence/call.reads.ts';
import { CallType, MediaChannelType } from './call.type.ts';

@Resolver(() => CallType)
export class CallQueries {
  @Query(() => [CallType], { description: 'Published calls whose deadline has not passed, the nearest first.' })
  async currentCalls(@Ctx() context: Context): Promise<object[]> {
    return context.reader.rows(currentCalls, [context.now]);
  }

  @FieldResolver(() => CycleType, { description: 'The cycle it calls for.' })
  async cycle(@Root() call: CallType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.cycle.load(call.cycleId);
  }

  @FieldResolver(() => [MediaChannelType], { description: 'Where it was made public.' })
  async channels(@Root() call: CallType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.channelsOfCall.load(call.id);
  }
}

@Resolver(() => CycleType)
export class CycleCallField {
  @FieldResolver(() => CallType, { nullable: true, description: 'Its call, once published.' })
  async call(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object | null> {
    return (await context.loaders.callsOfCycle.load(cycle.id))[0] ?? null;
  }
}
