import type { Instant } from '@award/calendar';
import { DateTimeScalar, answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { conveneDeliberation } from '../commands/convene-deliberation.ts';
import { DeliberationResult } from './deliberation.results.ts';
import { meetingOf } from '../persistence/deliberation.loaders.ts';
import { VotingMemberInput } from './voting-member.input.ts';

@InputType('ConveneDeliberationInput', { description: 'What conveneDeliberation needs.' })
export class ConveneDeliberationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  meetingAt!: Instant;

  @Field(() => [VotingMemberInput], { description: 'The leading group; one of them in the chair.' })
  members!: VotingMemberInput[];
}

@Resolver()
export class ConveneDeliberationMutation {
  @Mutation(() => DeliberationResult, { description: 'Calls the leading group together on a submitted report (Art. 6, 11(8)).' })
  async conveneDeliberation(@Arg('input', () => ConveneDeliberationInput) input: ConveneDeliberationInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(conveneDeliberation, input), ({ id }) => meetingOf(context, id));
  }
}
