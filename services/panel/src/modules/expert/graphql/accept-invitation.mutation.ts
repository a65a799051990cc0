import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { acceptInvitation } from '../commands/accept-invitation.ts';
import { ExpertResult } from './expert.results.ts';

@InputType('AcceptInvitationInput', { description: 'What acceptInvitation needs.' })
export class AcceptInvitationInput {
  @Field(() => ID, { description: 'The own record.' })
  expertId!: string;
}

@Resolver()
export class AcceptInvitationMutation {
  @Mutation(() => ExpertResult, { description: 'Joins the pool.' })
  async acceptInvitation(@Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(acceptInvitation, input), ({ id }) => context.loaders.expert.load(id));
  }
}
