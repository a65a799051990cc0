import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { holdConsensus } from '../commands/hold-consensus.ts';
import { AssignmentResult } from '../../panel/graphql/panel.results.ts';
import { ItemChangeInput, ItemReasonInput } from './consensus.input.ts';

@InputType('HoldConsensusInput', { description: 'What holdConsensus needs.' })
export class HoldConsensusInput {
  @Field(() => ID, { description: 'The case before the panel.' })
  assignmentId!: string;

  @Field(() => [ItemReasonInput], { description: 'Why scores lie apart.' })
  reasons!: ItemReasonInput[];

  @Field(() => [ItemChangeInput], { description: 'What the panel agreed on instead of the mean.' })
  changes!: ItemChangeInput[];

  @Field(() => String, { description: 'Minutes of the meeting.' })
  minutes!: string;
}

@Resolver()
export class HoldConsensusMutation {
  @Mutation(() => AssignmentResult, { description: 'Records the consensus meeting (I-9).' })
  async holdConsensus(@Arg('input', () => HoldConsensusInput) input: HoldConsensusInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(holdConsensus, input), ({ id }) => context.loaders.assignment.load(id));
  }
}
