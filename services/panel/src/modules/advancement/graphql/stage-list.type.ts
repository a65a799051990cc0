import type { Instant } from '@award/calendar';
import type { ReviewStage } from '@award/regulation';
import { DateTimeScalar, resultUnion } from '@award/subgraph';
import { Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { ApplicationReference, ReviewStageEnum } from '../../projection/graphql/application.reference.ts';

@ObjectType('StageList', { description: 'The signed list that closes a review stage (Art. 11(5)–(7)).' })
export class StageListType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ReviewStageEnum, { description: 'Of which stage.' })
  stage!: ReviewStage;

  advanced!: string[];

  notAdvanced!: string[];

  @Field(() => String, { description: 'Who signed it.' })
  confirmedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  confirmedAt!: Instant;
}

@Resolver(() => StageListType)
export class StageListFields {
  @FieldResolver(() => [ApplicationReference], { description: 'The cases that go on.' })
  advanced(@Root() list: StageListType): ApplicationReference[] {
    return list.advanced.map((id) => ({ id }));
  }

  @FieldResolver(() => [ApplicationReference], { description: 'The cases that end here.' })
  notAdvanced(@Root() list: StageListType): ApplicationReference[] {
    return list.notAdvanced.map((id) => ({ id }));
  }
}

export const StageListResult = resultUnion('StageListResult', StageListType);
