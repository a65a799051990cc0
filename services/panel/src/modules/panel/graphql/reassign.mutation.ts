import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { reassign } from '../commands/reassign.ts';
import { PanelResult } from './panel.results.ts';

@InputType('ReassignInput', { description: 'What reassign needs.' })
export class ReassignInput {
  @Field(() => ID, { description: 'The case before the panel.' })
  assignmentId!: string;

  @Field(() => ID, { nullable: true, description: 'Who no longer judges it.' })
  removeExpertId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who judges it instead or in addition.' })
  addExpertId?: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@Resolver()
export class ReassignMutation {
  @Mutation(() => PanelResult, { description: 'Changes who judges a case, with a reason on record.' })
  async reassign(@Arg('input', () => ReassignInput) input: ReassignInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(reassign, input), ({ id }) => context.loaders.panel.load(id));
  }
}
