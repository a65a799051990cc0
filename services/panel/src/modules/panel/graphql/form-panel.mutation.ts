import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { formPanel } from '../commands/form-panel.ts';
import { PanelResult } from './panel.results.ts';
import { ReviewStageEnum } from '../../projection/graphql/application.reference.ts';
import type { ReviewStage } from '@award/regulation';

@InputType('FormPanelInput', { description: 'What formPanel needs.' })
export class FormPanelInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ReviewStageEnum, { description: 'Of which stage.' })
  stage!: ReviewStage;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => ID, { description: 'Who chairs it; a member too.' })
  chairExpertId!: string;

  @Field(() => [ID], { description: 'Its members.' })
  memberExpertIds!: string[];
}

@Resolver()
export class FormPanelMutation {
  @Mutation(() => PanelResult, { description: 'Forms a panel of trained experts (Art. 7(4), 11(5)–(7)).' })
  async formPanel(@Arg('input', () => FormPanelInput) input: FormPanelInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(formPanel, input), ({ id }) => context.loaders.panel.load(id));
  }
}
