import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationResult, answerCase } from '../../application/graphql/results.ts';
import { declineRecommendation } from '../commands/decline-recommendation.ts';
import { DeclineRecommendationInput } from './inputs.ts';

@Resolver()
export class DeclineRecommendationMutation {
  @Mutation(() => ApplicationResult, { description: 'The unit does not recommend, with a reason (Art. 11(3)).' })
  async declineRecommendation(@Arg('input', () => DeclineRecommendationInput) input: DeclineRecommendationInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(declineRecommendation, input));
  }
}
