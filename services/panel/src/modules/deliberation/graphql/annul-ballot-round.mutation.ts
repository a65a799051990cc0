import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { annulBallotRound } from '../commands/annul-ballot-round.ts';
import { DeliberationResult } from './deliberation.results.ts';
import { meetingOf } from '../persistence/deliberation.loaders.ts';

@InputType('AnnulBallotRoundInput', { description: 'What annulBallotRound needs.' })
export class AnnulBallotRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => String, { description: 'Why it cannot be counted.' })
  reason!: string;

  @Field(() => String, { description: 'A key of the caller’s: the same key gives the same answer, once done.' })
  idempotencyKey!: string;
}

@Resolver()
export class AnnulBallotRoundMutation {
  @Mutation(() => DeliberationResult, { description: 'Annuls an open round unopened, to be voted again; the reason stays on record (I-6).' })
  async annulBallotRound(@Arg('input', () => AnnulBallotRoundInput) input: AnnulBallotRoundInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(annulBallotRound, input), ({ id }) => meetingOf(context, id));
  }
}
