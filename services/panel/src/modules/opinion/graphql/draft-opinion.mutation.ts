import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { draftOpinion } from '../commands/draft-opinion.ts';
import { AssignmentResult } from '../../panel/graphql/panel.results.ts';
import { OpinionRecommendationEnum } from './opinion.type.ts';
import type { OpinionRecommendation } from '../domain/opinion.ts';

@InputType('DraftOpinionInput', { description: 'What draftOpinion needs.' })
export class DraftOpinionInput {
  @Field(() => ID, { description: 'The case before the panel.' })
  assignmentId!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => OpinionRecommendationEnum, { description: 'What is proposed.' })
  recommendation!: OpinionRecommendation;
}

@Resolver()
export class DraftOpinionMutation {
  @Mutation(() => AssignmentResult, { description: 'Drafts the panel’s opinion on the agreed score (Art. 11(5)–(7)).' })
  async draftOpinion(@Arg('input', () => DraftOpinionInput) input: DraftOpinionInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(draftOpinion, input), ({ id }) => context.loaders.assignment.load(id));
  }
}
