import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { submitScoreSheet } from '../commands/submit-score-sheet.ts';
import { ScoreSheetResult } from './score.results.ts';

@InputType('SubmitScoreSheetInput', { description: 'What submitScoreSheet needs.' })
export class SubmitScoreSheetInput {
  @Field(() => ID, { description: 'The case before the panel.' })
  assignmentId!: string;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class SubmitScoreSheetMutation {
  @Mutation(() => ScoreSheetResult, { description: 'Hands in one’s own scores; they are final, and the others’ open (I-9).' })
  async submitScoreSheet(@Arg('input', () => SubmitScoreSheetInput) input: SubmitScoreSheetInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(submitScoreSheet, input), ({ id }) => context.loaders.sheet.load(id));
  }
}
