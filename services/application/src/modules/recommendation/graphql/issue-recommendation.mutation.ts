import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationResult, answerCase } from '../../application/graphql/results.ts';
import { issueRecommendation } from '../commands/issue-recommendation.ts';
import { IssueRecommendationInput } from './inputs.ts';

@Resolver()
export class IssueRecommendationMutation {
  @Mutation(() => ApplicationResult, { description: 'The opinion is issued by another person than worded it, and the file goes to the Office (Art. 11(3)).' })
  async issueRecommendation(@Arg('input', () => IssueRecommendationInput) input: IssueRecommendationInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(issueRecommendation, input));
  }
}
