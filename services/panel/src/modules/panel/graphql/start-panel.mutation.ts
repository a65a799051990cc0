import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { startPanel } from '../commands/start-panel.ts';
import { PanelResult } from './panel.results.ts';

@InputType('StartPanelInput', { description: 'What startPanel needs.' })
export class StartPanelInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class StartPanelMutation {
  @Mutation(() => PanelResult, { description: 'Lets the panel begin: its cases open to its members (Art. 11(5)–(7), 22).' })
  async startPanel(@Arg('input', () => StartPanelInput) input: StartPanelInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(startPanel, input), ({ id }) => context.loaders.panel.load(id));
  }
}
