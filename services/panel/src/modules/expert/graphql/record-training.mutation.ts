import type { PlainDate } from '@award/calendar';
import { DateScalar, answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { recordTraining } from '../commands/record-training.ts';
import { ExpertResult } from './expert.results.ts';
import { TrainingResultEnum } from './expert.type.ts';
import type { TrainingResult } from '../domain/expert-status.ts';

@InputType('RecordTrainingInput', { description: 'What recordTraining needs.' })
export class RecordTrainingInput {
  @Field(() => ID, { description: 'Who took it.' })
  expertId!: string;

  @Field(() => String, { description: 'The course.' })
  course!: string;

  @Field(() => Int, { description: 'Hours.' })
  hours!: number;

  @Field(() => TrainingResultEnum, { description: 'Passed or failed.' })
  result!: TrainingResult;

  @Field(() => DateScalar, { description: 'When it ended.' })
  completedOn!: PlainDate;
}

@Resolver()
export class RecordTrainingMutation {
  @Mutation(() => ExpertResult, { description: 'Records a course (Art. 7(4)).' })
  async recordTraining(@Arg('input', () => RecordTrainingInput) input: RecordTrainingInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(recordTraining, input), ({ id }) => context.loaders.expert.load(id));
  }
}
