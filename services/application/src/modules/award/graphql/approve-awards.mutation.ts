import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CycleResult } from '../../programme/graphql/results.ts';
import { approveAwards } from '../commands/approve-awards.ts';
import { ApproveAwardsInput } from './inputs.ts';

@Resolver()
export class ApproveAwardsMutation {
  @Mutation(() => CycleResult, { description: 'The government approves the list, or sends it back with its reason (Art. 11(9)).' })
  async approveAwards(@Arg('input', () => ApproveAwardsInput) input: ApproveAwardsInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(approveAwards, input), ({ id }) => context.loaders.cycle.clear(id).load(id));
  }
}
