import type { Instant } from '@award/calendar';
import type { AwardTier, Ruleset, Tally } from '@award/regulation';
import { DateTimeScalar } from '@award/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { DELIBERATION_STATUSES, ROUND_STATUSES } from '../domain/deliberation.ts';
import type { DeliberationStatus, RoundStatus } from '../domain/deliberation.ts';

export const DeliberationStatusEnum = graphqlEnum('DeliberationStatus', DELIBERATION_STATUSES, 'Convened, voting, concluded.');
export const RoundStatusEnum = graphqlEnum('RoundStatus', ROUND_STATUSES, 'Open for ballots, or closed and counted.');

@ObjectType('VotingMember', { description: 'A member of the leading group at the meeting (Art. 6).' })
export class VotingMemberType {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether present.' })
  present!: boolean;

  @Field(() => Boolean, { description: 'Whether in the chair.' })
  chair!: boolean;
}

@ObjectType('PublishedBallot', { description: 'A ballot on the board of a closed round, found again by its receipt; nobody knows whose it is.' })
export class PublishedBallotType {
  @Field(() => String, { description: 'The receipt phrase.' })
  receipt!: string;

  @Field(() => [ID], { description: 'Who was chosen.' })
  choices!: string[];

  @Field(() => Boolean, { description: 'Whether it abstains.' })
  abstained!: boolean;
}

@ObjectType('TallyRow', { description: 'What a round came to for one candidate (I-6).' })
export class TallyRowType {
  candidate!: string;

  @Field(() => Int, { description: 'Ballots for it.' })
  votes!: number;

  @Field(() => Boolean, { description: 'Whether it was elected in this round.' })
  elected!: boolean;

  @Field(() => Boolean, { description: 'Whether it is tied across the cap and goes to a run-off.' })
  tiedAcrossCap!: boolean;
}

@ObjectType('BallotRound', { description: 'One round of the secret ballot (I-6).' })
export class BallotRoundType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'QUALITY_AWARD or NOMINATION.' })
  tier!: AwardTier;

  runOff!: number;

  @Field(() => Int, { description: 'How many can be elected in it.' })
  seats!: number;

  candidates!: string[];

  closed!: string[];

  @Field(() => Int, { description: 'Members present, who may vote.' })
  eligibleVoters!: number;

  @Field(() => Int, { description: 'Ballots cast.' })
  cast!: number;

  @Field(() => RoundStatusEnum, { description: 'Open or closed.' })
  status!: RoundStatus;

  @Field(() => Boolean, { description: 'Whether the viewer has voted in it.' })
  iHaveVoted!: boolean;

  tally!: Tally | null;

  @Field(() => String, { nullable: true, description: 'DECIDED, RUN_OFF or ANNULLED; null while it is open.' })
  outcome?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was annulled.' })
  annulledReason?: string | null;
}

@ObjectType('ProposedAward', { description: 'A case on one of the two proposed lists (Art. 11(8)).' })
export class ProposedAwardType {
  applicationId!: string;

  @Field(() => String, { description: 'QUALITY_AWARD or NOMINATION.' })
  tier!: AwardTier;

  @Field(() => Int, { description: 'Its votes in the round that elected it.' })
  votes!: number;
}

@ObjectType('Deliberation', { description: 'The leading group’s meeting on a cycle (Art. 6, 11(8)).' })
export class DeliberationType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  meetingAt!: Instant;

  @Field(() => DeliberationStatusEnum, { description: 'Where it stands.' })
  status!: DeliberationStatus;

  @Field(() => String, { nullable: true, description: 'Its minutes.' })
  minutes?: string | null;

  ruleset!: Ruleset;
}

@ObjectType('BallotReceipt', { description: 'The phrase by which the voter finds the own ballot on the board; told once.' })
export class BallotReceiptType {
  @Field(() => String, { description: 'The phrase.' })
  receipt!: string;

  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}
