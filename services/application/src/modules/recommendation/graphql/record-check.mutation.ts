import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationResult, answerCase } from '../../application/graphql/results.ts';
import { recordCheck } from '../commands/record-check.ts';
import { RecordCheckInput } from './inputs.ts';

@Resolver()
export class RecordCheckMutation {
  @Mutation(() => ApplicationResult, { description: 'The unit’s handler makes one of the six checks (Art. 11(3)).' })
  async recordCheck(@Arg('input', () => RecordCheckInput) input: RecordCheckInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(recordCheck, input));
  }
}
