import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationResult, answerCase } from '../../application/graphql/results.ts';
import { prepareOpinion } from '../commands/prepare-opinion.ts';
import { PrepareOpinionInput } from './inputs.ts';

@Resolver()
export class PrepareOpinionMutation {
  @Mutation(() => ApplicationResult, { description: 'The unit’s handler words the opinion (Art. 11(3)).' })
  async prepareOpinion(@Arg('input', () => PrepareOpinionInput) input: PrepareOpinionInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(prepareOpinion, input));
  }
}
