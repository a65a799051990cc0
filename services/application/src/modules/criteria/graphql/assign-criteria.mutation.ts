import type { Category } from '@award/regulation';
import { answer } from '@award/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CycleResult } from '../../programme/graphql/results.ts';
import { assignCriteria } from '../commands/assign-criteria.ts';
import { CategoryEnum } from './criteria.type.ts';

@InputType({ description: 'Which set serves a category of a cycle.' })
export class AssignCriteriaInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => CategoryEnum, { description: 'The category.' })
  category!: Category;

  @Field(() => ID, { description: 'The approved set.' })
  criteriaSetId!: string;
}

@Resolver()
export class AssignCriteriaMutation {
  @Mutation(() => CycleResult, { description: 'Maps a category of a cycle to one approved set, until the call is published (Art. 5).' })
  async assignCriteria(@Arg('input', () => AssignCriteriaInput) input: AssignCriteriaInput, @Ctx() context: Context): Promise<object> {
    return answer(context.run(assignCriteria, input), ({ id }) => context.loaders.cycle.load(id));
  }
}
