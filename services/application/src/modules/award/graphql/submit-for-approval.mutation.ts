import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CycleResult } from '../../programme/graphql/results.ts';
import { submitForApproval } from '../commands/submit-for-approval.ts';
import { SubmitForApprovalInput } from './inputs.ts';

@Resolver()
export class SubmitForApprovalMutation {
  @Mutation(() => CycleResult, { description: 'Puts the list before the government (Art. 11(9)); refused while an objection against a listed organization is undetermined (I-5).' })
  async submitForApproval(@Arg('input', () => SubmitForApprovalInput) input: SubmitForApprovalInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(submitForApproval, input), ({ id }) => context.loaders.cycle.clear(id).load(id));
  }
}
