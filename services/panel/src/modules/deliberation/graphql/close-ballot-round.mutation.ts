import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { closeBallotRound } from '../commands/close-ballot-round.ts';
import { DeliberationResult } from './deliberation.results.ts';
import { meetingOf } from '../persistence/deliberation.loaders.ts';

@InputType('CloseBallotRoundInput', { description: 'What closeBallotRound needs.' })
export class CloseBallotRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class CloseBallotRoundMutation {
  @Mutation(() => DeliberationResult, { description: 'Closes the round: counted, and the board published (I-6).' })
  async closeBallotRound(@Arg('input', () => CloseBallotRoundInput) input: CloseBallotRoundInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(closeBallotRound, input), ({ id }) => meetingOf(context, id));
  }
}
