import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { planCycle } from '../commands/plan-cycle.ts';
import { CycleResult } from './results.ts';

@InputType({ description: 'An edition of the award.' })
export class PlanCycleInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => Int, { description: 'The year of the edition.' })
  year!: number;

  @Field(() => Int, { description: 'The version of the rules it will be judged by.' })
  rulesetVersion!: number;
}

@Resolver()
export class PlanCycleMutation {
  @Mutation(() => CycleResult, { description: 'Plans an edition of the award, every two years (Art. 4).' })
  async planCycle(@Arg('input', () => PlanCycleInput) input: PlanCycleInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(planCycle, input), ({ id }) => context.loaders.cycle.load(id));
  }
}
