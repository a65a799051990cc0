import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { chooseRecommendingUnit } from '../commands/choose-recommending-unit.ts';
import { ChooseRecommendingUnitInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class ChooseRecommendingUnitMutation {
  @Mutation(() => ApplicationResult, { description: 'Chooses one recommending unit by place or industry (Art. 8).' })
  async chooseRecommendingUnit(@Arg('input', () => ChooseRecommendingUnitInput) input: ChooseRecommendingUnitInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(chooseRecommendingUnit, input));
  }
}
