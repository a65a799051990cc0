import type { Category } from '@award/regulation';
import { LocalTextInput, answer, resultUnion } from '@award/subgraph';
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { draftCriteriaSet } from '../commands/draft-criteria-set.ts';
import { CategoryEnum, CriteriaOrigin, CriteriaSetType } from './criteria.type.ts';

export const CriteriaSetResult = resultUnion('CriteriaSetResult', CriteriaSetType);

@InputType({ description: 'One item of a drafted set; its parent by code.' })
export class CriteriaItemInput {
  @Field(() => String, { description: 'Its code in the set.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Code of the item it belongs to; none at the top.' })
  parentCode?: string | null;

  @Field(() => LocalTextInput, { description: 'Its title.' })
  title!: LocalTextInput;

  @Field(() => LocalTextInput, { nullable: true, description: 'What is asked for.' })
  guidance?: LocalTextInput | null;

  @Field(() => Int, { description: 'Its points; those of a parent are the sum of its children’s.' })
  points!: number;

  @Field(() => Int, { nullable: true, description: 'The most words of an answer.' })
  wordLimit?: number | null;

  @Field(() => LocalTextInput, { nullable: true, description: 'What evidence is expected.' })
  evidence?: LocalTextInput | null;
}

@InputType({ description: 'Criteria of one category (Art. 5).' })
export class DraftCriteriaSetInput {
  @Field(() => CategoryEnum, { description: 'Whom it measures.' })
  category!: Category;

  @Field(() => CriteriaOrigin, { description: 'Adopted from the national standard, or drafted by the Office.' })
  origin!: 'NATIONAL' | 'OFFICE';

  @Field(() => LocalTextInput, { description: 'Its title.' })
  title!: LocalTextInput;

  @Field(() => [CriteriaItemInput], { description: 'The tree, as a list.' })
  items!: CriteriaItemInput[];
}

@Resolver()
export class DraftCriteriaSetMutation {
  @Mutation(() => CriteriaSetResult, { description: 'Drafts the next version of the criteria of a category (Art. 5).' })
  async draftCriteriaSet(@Arg('input', () => DraftCriteriaSetInput) input: DraftCriteriaSetInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(draftCriteriaSet, input), ({ id }) => context.loaders.criteriaSet.load(id));
  }
}
