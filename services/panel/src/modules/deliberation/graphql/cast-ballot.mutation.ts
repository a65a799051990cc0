import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { castBallot } from '../commands/cast-ballot.ts';
import { BallotReceiptResult } from './deliberation.results.ts';

@InputType('CastBallotInput', { description: 'What castBallot needs.' })
export class CastBallotInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => [ID], { description: 'Who is chosen, at most as many as there are seats.' })
  choices!: string[];

  @Field(() => Boolean, { description: 'Whether the member abstains.' })
  abstain!: boolean;

  @Field(() => String, { description: 'Not stored: each member votes once, and a repeated call is told so.' })
  idempotencyKey!: string;
}

@Resolver()
export class CastBallotMutation {
  @Mutation(() => BallotReceiptResult, { description: 'Casts one’s ballot: secret, once, for good (I-6).' })
  async castBallot(@Arg('input', () => CastBallotInput) input: CastBallotInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(castBallot, input), (receipt) => receipt);
  }
}
