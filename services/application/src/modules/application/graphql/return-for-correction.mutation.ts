import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { returnForCorrection } from '../commands/return-for-correction.ts';
import { ReturnForCorrectionInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class ReturnForCorrectionMutation {
  @Mutation(() => ApplicationResult, { description: 'Sends the case back for correction: the unit while it checks, the Office while it reviews (Art. 11(3), (4)).' })
  async returnForCorrection(@Arg('input', () => ReturnForCorrectionInput) input: ReturnForCorrectionInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(returnForCorrection, input));
  }
}
