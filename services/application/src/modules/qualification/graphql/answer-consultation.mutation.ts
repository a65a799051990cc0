import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { answerConsultation } from '../commands/answer-consultation.ts';
import { AnswerConsultationInput } from './inputs.ts';
import { ConsultationResult } from './results.ts';

@Resolver()
export class AnswerConsultationMutation {
  @Mutation(() => ConsultationResult, { description: 'The authority answers its own question, once (Art. 11(4)).' })
  async answerConsultation(@Arg('input', () => AnswerConsultationInput) input: AnswerConsultationInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(answerConsultation, input), ({ id }) => context.loaders.consultation.clear(id).load(id));
  }
}
