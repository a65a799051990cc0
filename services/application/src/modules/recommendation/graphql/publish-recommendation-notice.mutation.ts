import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationResult, answerCase } from '../../application/graphql/results.ts';
import { publishRecommendationNotice } from '../commands/publish-recommendation-notice.ts';
import { PublishRecommendationNoticeInput } from './inputs.ts';

@Resolver()
export class PublishRecommendationNoticeMutation {
  @Mutation(() => ApplicationResult, { description: 'The unit shows the public whom it will recommend, for at least five working days (Art. 11(3)).' })
  async publishRecommendationNotice(@Arg('input', () => PublishRecommendationNoticeInput) input: PublishRecommendationNoticeInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(publishRecommendationNotice, input));
  }
}
