import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { recordQuestion } from '../commands/record-question.ts';
import { PresentationSlotResult } from './presentation.results.ts';

@InputType('RecordQuestionInput', { description: 'What recordQuestion needs.' })
export class RecordQuestionInput {
  @Field(() => ID, { description: 'The presentation.' })
  slotId!: string;

  @Field(() => String, { description: 'The question.' })
  question!: string;
}

@Resolver()
export class RecordQuestionMutation {
  @Mutation(() => PresentationSlotResult, { description: 'Keeps a question put to the applicant (Art. 11(6)).' })
  async recordQuestion(@Arg('input', () => RecordQuestionInput) input: RecordQuestionInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordQuestion, input), ({ id }) => context.loaders.slot.load(id));
  }
}
