import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { settleInternalObjection } from '../commands/internal-objections.ts';
import { SettleInternalObjectionInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class SettleInternalObjectionMutation {
  @Mutation(() => ApplicationResult, { description: 'Records how an objection inside the organization was settled (Art. 11(2)).' })
  async settleInternalObjection(@Arg('input', () => SettleInternalObjectionInput) input: SettleInternalObjectionInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(settleInternalObjection, input));
  }
}
