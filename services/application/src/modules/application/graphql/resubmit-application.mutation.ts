import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { resubmitApplication } from '../commands/resubmit-application.ts';
import { ResubmitApplicationInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class ResubmitApplicationMutation {
  @Mutation(() => ApplicationResult, { description: 'Hands the corrected case in again, to where it was returned from (Art. 11(2)).' })
  async resubmitApplication(@Arg('input', () => ResubmitApplicationInput) input: ResubmitApplicationInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(resubmitApplication, input));
  }
}
