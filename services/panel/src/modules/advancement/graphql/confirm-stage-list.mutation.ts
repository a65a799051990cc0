import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { confirmStageList } from '../commands/confirm-stage-list.ts';
import { StageListResult } from './stage-list.type.ts';
import { ReviewStageEnum } from '../../projection/graphql/application.reference.ts';
import type { ReviewStage } from '@award/regulation';
import { stageListById } from '../persistence/stage-list.ts';

@InputType('ConfirmStageListInput', { description: 'What confirmStageList needs.' })
export class ConfirmStageListInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ReviewStageEnum, { description: 'Of which stage.' })
  stage!: ReviewStage;

  @Field(() => [ID], { description: 'The cases that go on; the others end here.' })
  advanceApplicationIds!: string[];

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class ConfirmStageListMutation {
  @Mutation(() => StageListResult, { description: 'Signs which cases go on after a stage; every opinion is signed, no case skips one (R12).' })
  async confirmStageList(@Arg('input', () => ConfirmStageListInput) input: ConfirmStageListInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(confirmStageList, input), ({ id }) => context.reader.first(stageListById, [id, context.viewer.programmeId]));
  }
}
