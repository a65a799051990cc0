import { PageArguments, connection, decodeCursor, limitOf } from '@award/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ownProgramme } from '../persistence/programme.loaders.ts';
import { allProgrammes, authorities, cyclePage, recommendingUnits } from '../persistence/programme.reads.ts';
import { CycleConnection, CycleType } from './cycle.type.ts';
import { ProgrammeType } from './programme.type.ts';
import { AuthorityType, RecommendingUnitType } from './recommending-unit.type.ts';

async function pageOfCycles(context: Context, programmeId: string | null, page: PageArguments): Promise<object> {
  const [year, id] = decodeCursor(page.after) ?? [null, null];
  const rows = await context.reader.rows(cyclePage, [ownProgramme(context), programmeId, year, id, limitOf(page)]);
  return connection(rows, page, (row) => [row.year, row.id]);
}

@Resolver(() => ProgrammeType)
export class ProgrammeQueries {
  @Query(() => [ProgrammeType], { description: 'All programmes on this platform.' })
  async programmes(@Ctx() context: Context): Promise<object[]> {
    return context.reader.rows(allProgrammes);
  }

  @Query(() => ProgrammeType, { nullable: true, description: 'One programme.' })
  async programme(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.programme.load(id);
  }

  @FieldResolver(() => CycleConnection, { description: 'Its cycles, newest first.' })
  async cycles(@Root() programme: ProgrammeType, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<object> {
    return pageOfCycles(context, programme.id, page);
  }

  @Query(() => [RecommendingUnitType], { description: 'Who recommends in a programme, or in all.' })
  async recommendingUnits(@Arg('programmeId', () => ID, { nullable: true }) programmeId: string | null, @Ctx() context: Context): Promise<object[]> {
    return context.reader.rows(recommendingUnits, [programmeId ?? null]);
  }

  @Query(() => [AuthorityType], { description: 'The departments that the Office consults.' })
  async authorities(@Ctx() context: Context): Promise<object[]> {
    return context.reader.rows(authorities, [context.viewer.programmeId]);
  }
}

@Resolver(() => CycleType)
export class CycleQueries {
  @Query(() => CycleType, { nullable: true, description: 'One cycle; a planned one only for those who prepare it.' })
  async cycle(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object | null> {
    return context.loaders.cycle.load(id);
  }

  @Query(() => CycleConnection, { description: 'Cycles, newest first.' })
  async cycles(
    @Arg('programmeId', () => ID, { nullable: true }) programmeId: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<object> {
    return pageOfCycles(context, programmeId ?? null, page);
  }
}
