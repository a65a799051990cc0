import type { Instant } from '@award/calendar';
import type { ReviewStage } from '@award/regulation';
import { DateTimeScalar } from '@award/subgraph';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../graphql-enum.ts';
import { ReviewStageEnum } from '../../projection/graphql/application.reference.ts';
import { OPINION_RECOMMENDATIONS } from '../domain/opinion.ts';
import type { OpinionRecommendation } from '../domain/opinion.ts';

export const OpinionRecommendationEnum = graphqlEnum('OpinionRecommendation', OPINION_RECOMMENDATIONS, 'What the panel proposes.');

@ObjectType('ItemSpread', { description: 'How far the members’ scores of an item lie apart (I-9).' })
export class ItemSpreadType {
  @Field(() => ID, { description: 'The scored item.' })
  itemId!: string;

  @Field(() => Int, { description: 'The lowest score in percent.' })
  minimum!: number;

  @Field(() => Int, { description: 'The highest score in percent.' })
  maximum!: number;

  @Field(() => Float, { description: 'The mean in percent.' })
  mean!: number;

  @Field(() => Boolean, { description: 'Whether the spread had to be discussed.' })
  aboveThreshold!: boolean;

  @Field(() => String, { nullable: true, description: 'Why they lie apart, or why the score was changed.' })
  reason?: string | null;
}

@ObjectType('ItemResult', { description: 'What the panel agreed on for an item.' })
export class ItemResultType {
  @Field(() => ID, { description: 'The scored item.' })
  itemId!: string;

  @Field(() => Float, { description: 'Percent of the item’s points.' })
  percent!: number;
}

@ObjectType('Consensus', { description: 'The consensus of a panel on a case; before the meeting, the spreads to be discussed (I-9).' })
export class ConsensusType {
  @Field(() => [ItemSpreadType], { description: 'The spread of each item.' })
  spreads!: ItemSpreadType[];

  @Field(() => [ItemResultType], { description: 'What was agreed; none before the meeting.' })
  results!: ItemResultType[];

  @Field(() => Float, { nullable: true, description: 'The agreed total in points.' })
  total?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the meeting was held.' })
  heldAt?: Instant | null;

  @Field(() => String, { nullable: true, description: 'Its minutes.' })
  minutes?: string | null;
}

@ObjectType('OpinionSignature', { description: 'A member’s signature.' })
export class OpinionSignatureType {
  @Field(() => ID, { description: 'The expert.' })
  expertId!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  signedAt!: Instant;
}

@ObjectType('Dissent', { description: 'What a member holds against the opinion that the member signed.' })
export class DissentType {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@ObjectType('PanelOpinion', { description: 'What a panel concludes on one case, signed by all members (Art. 11(5)–(7)).' })
export class PanelOpinionType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => ReviewStageEnum, { description: 'Of which stage.' })
  stage!: ReviewStage;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Float, { description: 'The agreed score.' })
  score!: number;

  @Field(() => OpinionRecommendationEnum, { description: 'What is proposed.' })
  recommendation!: OpinionRecommendation;

  @Field(() => Boolean, { description: 'Whether every member has signed.' })
  complete!: boolean;

  @Field(() => [OpinionSignatureType], { description: 'Who has signed this version.' })
  signatures!: (OpinionSignatureType & { dissent: string | null })[];
}
