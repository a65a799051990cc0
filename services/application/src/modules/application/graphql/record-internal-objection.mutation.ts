import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { recordInternalObjection } from '../commands/internal-objections.ts';
import { RecordInternalObjectionInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class RecordInternalObjectionMutation {
  @Mutation(() => ApplicationResult, { description: 'Records an objection inside the organization; it stops the submission until settled (Art. 11(2)).' })
  async recordInternalObjection(@Arg('input', () => RecordInternalObjectionInput) input: RecordInternalObjectionInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(recordInternalObjection, input));
  }
}
