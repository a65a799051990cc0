import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { openBallotRound } from '../commands/open-ballot-round.ts';
import { DeliberationResult } from './deliberation.results.ts';
import { meetingOf } from '../persistence/deliberation.loaders.ts';
import { AwardTierEnum } from './award-tier.enum.ts';
import type { AwardTier } from '@award/regulation';

@InputType('OpenBallotRoundInput', { description: 'What openBallotRound needs.' })
export class OpenBallotRoundInput {
  @Field(() => ID, { description: 'The meeting.' })
  deliberationId!: string;

  @Field(() => AwardTierEnum, { description: 'The tier: quality award first, then nomination.' })
  tier!: AwardTier;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class OpenBallotRoundMutation {
  @Mutation(() => DeliberationResult, { description: 'Opens the next round, a run-off where one is due (I-6).' })
  async openBallotRound(@Arg('input', () => OpenBallotRoundInput) input: OpenBallotRoundInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(openBallotRound, input), ({ id }) => meetingOf(context, id));
  }
}
