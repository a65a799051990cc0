import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { assignCases } from '../commands/assign-cases.ts';
import { PanelResult } from './panel.results.ts';

@InputType('AssignCasesInput', { description: 'What assignCases needs.' })
export class AssignCasesInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;

  @Field(() => Int, { description: 'How many judge each case.' })
  reviewersPerCase!: number;

  @Field(() => String, { nullable: true, description: 'The seed of the draw, best thrown in public; a fresh one is made when it is left out.' })
  seed?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Which cases of the stage the panel takes; all that no panel has yet, when left out.' })
  applicationIds?: string[] | null;
}

@Resolver()
export class AssignCasesMutation {
  @Mutation(() => PanelResult, { description: 'Draws the reviewers of each case: nobody with an interest, loads even, the rest by lot (Art. 22).' })
  async assignCases(@Arg('input', () => AssignCasesInput) input: AssignCasesInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(assignCases, input), ({ id }) => context.loaders.panel.load(id));
  }
}
