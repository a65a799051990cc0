import { instant, systemClock } from '@award/calendar';
import type { Instant } from '@award/calendar';
import { DateTimeScalar, answer, resultUnion } from '@award/subgraph';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { moveDemoClock } from '../commands/move-demo-clock.ts';

@ObjectType('DemoClock', { description: 'The platform’s clock; in the demo the Office can move it.' })
export class DemoClockType {
  @Field(() => DateTimeScalar, { description: 'The moment by the platform’s clock.' })
  now!: Instant;

  @Field(() => Int, { description: 'How far it is ahead of the machine’s, in seconds.' })
  offsetSeconds!: number;

  @Field(() => Boolean, { description: 'Whether it can be moved: in the demo only.' })
  enabled!: boolean;
}

export const DemoClockResult = resultUnion('DemoClockResult', DemoClockType);

@InputType({ description: 'Where to move the demo’s clock.' })
export class MoveDemoClockInput {
  @Field(() => DateTimeScalar, { description: 'A moment not before the clock’s own.' })
  to!: Instant;
}

const demoClockAt = (now: Instant, enabled: boolean): DemoClockType => ({
  now,
  offsetSeconds: Math.round((Date.parse(now) - Date.parse(systemClock.now())) / 1000),
  enabled,
});

@Resolver()
export class DemoClockResolver {
  @Query(() => DemoClockType, { description: 'The platform’s clock.' })
  demoClock(@Ctx() context: Context): DemoClockType {
    return demoClockAt(context.now, context.demo);
  }

  @Mutation(() => DemoClockResult, { description: 'Moves the clock forward, in the demo only.' })
  async moveDemoClock(@Arg('input', () => MoveDemoClockInput) input: MoveDemoClockInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(moveDemoClock(context.demo), input), ({ offsetMs }) =>
      demoClockAt(instant(new Date(Date.parse(systemClock.now()) + offsetMs)), context.demo));
  }
}
