import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { withdrawApplication } from '../commands/withdraw-application.ts';
import { WithdrawApplicationInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class WithdrawApplicationMutation {
  @Mutation(() => ApplicationResult, { description: 'Withdraws the application, until the award notice (Art. 3).' })
  async withdrawApplication(@Arg('input', () => WithdrawApplicationInput) input: WithdrawApplicationInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(withdrawApplication, input));
  }
}
