import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { appointChair } from '../commands/appoint-chair.ts';
import { PanelResult } from './panel.results.ts';

@InputType('AppointChairInput', { description: 'What appointChair needs.' })
export class AppointChairInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;

  @Field(() => ID, { description: 'A member.' })
  expertId!: string;
}

@Resolver()
export class AppointChairMutation {
  @Mutation(() => PanelResult, { description: 'Gives the chair to another member.' })
  async appointChair(@Arg('input', () => AppointChairInput) input: AppointChairInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(appointChair, input), ({ id }) => context.loaders.panel.load(id));
  }
}
