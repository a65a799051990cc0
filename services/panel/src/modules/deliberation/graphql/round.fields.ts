import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationReference } from '../../projection/graphql/application.reference.ts';
import { BallotRoundType, ProposedAwardType, PublishedBallotType, TallyRowType } from './deliberation.type.ts';

/** Candidates that an interest closes to the viewer are in none of these lists (Art. 22). */
@Resolver(() => BallotRoundType)
export class RoundFields {
  @FieldResolver(() => Boolean, { description: 'Whether it decides between the tied.' })
  runOff(@Root() round: BallotRoundType): boolean {
    return round.runOff > 0;
  }

  @FieldResolver(() => [ApplicationReference], { description: 'Who can be chosen.' })
  candidates(@Root() round: BallotRoundType): ApplicationReference[] {
    return round.candidates.filter((id) => !round.closed.includes(id)).map((id) => ({ id }));
  }

  @FieldResolver(() => [TallyRowType], { description: 'The result by votes; none while it is open.' })
  tally(@Root() round: BallotRoundType): object[] {
    return (round.tally?.rows ?? []).filter((row) => !round.closed.includes(row.candidate));
  }

  @FieldResolver(() => [PublishedBallotType], { description: 'All ballots of a closed round, by receipt: anyone can count them again.' })
  async board(@Root() round: BallotRoundType, @Ctx() context: Context): Promise<object[]> {
    return round.status === 'CLOSED' ? context.loaders.board.load(round.id) : [];
  }
}

@Resolver(() => TallyRowType)
export class TallyRowFields {
  @FieldResolver(() => ApplicationReference, { description: 'The candidate.' })
  application(@Root() row: TallyRowType): ApplicationReference {
    return { id: row.candidate };
  }
}

@Resolver(() => ProposedAwardType)
export class ProposedAwardFields {
  @FieldResolver(() => ApplicationReference, { description: 'The case.' })
  application(@Root() award: ProposedAwardType): ApplicationReference {
    return { id: award.applicationId };
  }
}
