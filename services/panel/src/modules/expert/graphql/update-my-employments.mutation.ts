import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { updateMyEmployments } from '../commands/update-my-employments.ts';
import { ExpertResult } from './expert.results.ts';
import { EmploymentInput } from './employment.input.ts';

@InputType('UpdateMyEmploymentsInput', { description: 'What updateMyEmployments needs.' })
export class UpdateMyEmploymentsInput {
  @Field(() => [EmploymentInput], { description: 'All ties to organizations; they replace what was stated before.' })
  employments!: EmploymentInput[];
}

@Resolver()
export class UpdateMyEmploymentsMutation {
  @Mutation(() => ExpertResult, { description: 'States employers, shares and advice; interests are looked for at once (Art. 22).' })
  async updateMyEmployments(@Arg('input', () => UpdateMyEmploymentsInput) input: UpdateMyEmploymentsInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(updateMyEmployments, input), ({ id }) => context.loaders.expert.load(id));
  }
}
