import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { inviteExpert } from '../commands/invite-expert.ts';
import { ExpertResult } from './expert.results.ts';
import { EmploymentInput } from './employment.input.ts';

@InputType('InviteExpertInput', { description: 'What inviteExpert needs.' })
export class InviteExpertInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => [String], { description: 'Fields of expertise.' })
  specialities!: string[];

  @Field(() => [EmploymentInput], { description: 'Ties to organizations, as far as known.' })
  employments!: EmploymentInput[];
}

@Resolver()
export class InviteExpertMutation {
  @Mutation(() => ExpertResult, { description: 'Invites a person into the pool (Art. 7(4)).' })
  async inviteExpert(@Arg('input', () => InviteExpertInput) input: InviteExpertInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(inviteExpert, input), ({ id }) => context.loaders.expert.load(id));
  }
}
