import { answer } from '@award/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { consult } from '../commands/consult.ts';
import { ConsultInput } from './inputs.ts';
import { ConsultationResult } from './results.ts';

@Resolver()
export class ConsultMutation {
  @Mutation(() => ConsultationResult, { description: 'Puts a question about one organization to a competent authority (Art. 11(4)).' })
  async consult(@Arg('input', () => ConsultInput) input: ConsultInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(consult, input), ({ id }) => context.loaders.consultation.clear(id).load(id));
  }
}
