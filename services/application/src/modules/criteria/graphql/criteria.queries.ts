import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CycleType } from '../../programme/graphql/cycle.type.ts';
import { draftingProgramme } from '../persistence/criteria.loaders.ts';
import { criteriaSetPage } from '../persistence/criteria.reads.ts';
import { CategoryCriteriaType, CriteriaItemType, CriteriaSetConnection, CriteriaSetType } from './criteria.type.ts';

@Resolver(() => CriteriaSetType)
export class CriteriaQueries {
  @Query(() => CriteriaSetConnection, { description: 'Criteria sets by category, newest version first; drafts only for those who prepare them.' })
  async criteriaSets(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<object> {
    const [category, version, id] = decodeCursor(page.after) ?? [null, null, null];
    const rows = await context.reader.rows(criteriaSetPage, [draftingProgramme(context), category, version, id, limitOf(page)]);
    return connection(rows, page, (row) => [row.category, -row.version, row.id]);
  }

  @Query(() => CriteriaSetType, { nullable: true, description: 'One criteria set.' })
  async criteriaSet(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.criteriaSet.load(id);
  }

  @FieldResolver(() => [CriteriaItemType], { description: 'All its items in reading order.' })
  async items(@Root() set: CriteriaSetType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.itemsOfSet.load(set.id);
  }
}

@Resolver(() => CycleType)
export class CycleCriteriaFields {
  @FieldResolver(() => [CategoryCriteriaType], { description: 'The one set per category that this cycle is judged by (Art. 5).' })
  async criteria(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.criteriaOfCycle.load(cycle.id);
  }
}

@Resolver(() => CategoryCriteriaType)
export class CategoryCriteriaFields {
  @FieldResolver(() => CriteriaSetType, { description: 'The set.' })
  async criteriaSet(@Root() row: CategoryCriteriaType, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.criteriaSet.load(row.criteriaSetId);
  }
}
