import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { reviseDraft } from '../commands/revise-draft.ts';
import { ReviseDraftInput } from './inputs.ts';
import { ApplicationResult, answerCase } from './results.ts';

@Resolver()
export class ReviseDraftMutation {
  @Mutation(() => ApplicationResult, { description: 'Takes the internal notice back to change the material; it needs a new notice then (Art. 11(2)).' })
  async reviseDraft(@Arg('input', () => ReviseDraftInput) input: ReviseDraftInput, @Ctx() context: Context): Promise<object> {
    return answerCase(context, context.run(reviseDraft, input));
  }
}
