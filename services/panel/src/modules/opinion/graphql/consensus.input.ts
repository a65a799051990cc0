import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('ItemReasonInput', { description: 'Why the scores of an item lie apart.' })
export class ItemReasonInput {
  @Field(() => ID, { description: 'The scored item.' })
  itemId!: string;

  @Field(() => String, { description: 'The reason.' })
  reason!: string;
}

@InputType('ItemChangeInput', { description: 'What the panel agreed on instead of the mean.' })
export class ItemChangeInput {
  @Field(() => ID, { description: 'The scored item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Percent of the item’s points.' })
  percent!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
