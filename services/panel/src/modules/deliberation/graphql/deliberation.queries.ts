import { isId } from '@award/identity';
import { quorumOf } from '@award/regulation';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { meetingOf } from '../persistence/deliberation.loaders.ts';
import { BallotRoundType, DeliberationType, ProposedAwardType, VotingMemberType } from './deliberation.type.ts';

@Resolver(() => DeliberationType)
export class DeliberationQueries {
  @Query(() => DeliberationType, { nullable: true, description: 'The meeting on a cycle.' })
  async deliberation(@Arg('cycleId', () => ID) cycleId: string, @Ctx() context: Context): Promise<object | null> {
    return isId(cycleId) ? meetingOf(context, cycleId) : null;
  }

  @FieldResolver(() => [VotingMemberType], { description: 'The members, the chair first.' })
  async members(@Root() meeting: DeliberationType, @Ctx() context: Context): Promise<VotingMemberType[]> {
    return context.loaders.votingMembers.load(meeting.id);
  }

  @FieldResolver(() => Int, { description: 'How many are present.' })
  async present(@Root() meeting: DeliberationType, @Ctx() context: Context): Promise<number> {
    return (await context.loaders.votingMembers.load(meeting.id)).filter((member) => member.present).length;
  }

  @FieldResolver(() => Int, { description: 'How many must be present and vote (I-6).' })
  async quorum(@Root() meeting: DeliberationType, @Ctx() context: Context): Promise<number> {
    return quorumOf((await context.loaders.votingMembers.load(meeting.id)).length, meeting.ruleset.ballot.quorum);
  }

  @FieldResolver(() => [BallotRoundType], { description: 'The rounds in their order.' })
  async rounds(@Root() meeting: DeliberationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.rounds.load(meeting.id);
  }

  @FieldResolver(() => [ProposedAwardType], { description: 'Who was elected so far, in the order of election.' })
  async proposed(@Root() meeting: DeliberationType, @Ctx() context: Context): Promise<ProposedAwardType[]> {
    const rounds = await context.loaders.rounds.load(meeting.id);
    return rounds.flatMap(({ tally, tier, closed }) =>
      (tally?.elected ?? []).filter((id) => !closed.includes(id)).map((applicationId) => ({
        applicationId, tier,
        votes: tally?.rows.find((row) => row.candidate === applicationId)?.votes ?? 0,
      })),
    );
  }
}
