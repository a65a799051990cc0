import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { scoreItem } from '../commands/score-item.ts';
import { ScoreSheetResult } from './score.results.ts';

@InputType('ScoreItemInput', { description: 'What scoreItem needs.' })
export class ScoreItemInput {
  @Field(() => ID, { description: 'The case before the panel.' })
  assignmentId!: string;

  @Field(() => ID, { description: 'The scored item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Percent of the item’s points.' })
  percent!: number;

  @Field(() => String, { description: 'What is strong.' })
  strengths!: string;

  @Field(() => String, { description: 'What could be better.' })
  opportunities!: string;

  @Field(() => String, { nullable: true, description: 'A remark for the panel.' })
  comment?: string | null;

  @Field(() => Int, { description: 'The version before; 0 for the first score of the item.' })
  expectedVersion!: number;
}

@Resolver()
export class ScoreItemMutation {
  @Mutation(() => ScoreSheetResult, { description: 'Saves one’s own score of one item as a new version (I-9).' })
  async scoreItem(@Arg('input', () => ScoreItemInput) input: ScoreItemInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(scoreItem, input), ({ id }) => context.loaders.sheet.load(id));
  }
}
