import { isId } from '@award/identity';
import type { Stage } from '@award/regulation';
import type { Statement } from '@award/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { suppressed } from '../domain/suppress.ts';
import type { Cell } from '../domain/suppress.ts';
import { casesByDivision, casesByIndustry, casesBySize, casesByStage, refusalsByCode } from '../persistence/statistics.reads.ts';
import { CycleStatisticsType } from './statistics.type.ts';

const BREAKDOWNS: readonly Statement<Cell>[] = [casesByStage, casesByDivision, casesByIndustry, casesBySize, refusalsByCode];

@Resolver()
export class StatisticsQueries {
  @Query(() => CycleStatisticsType, { description: 'Sums of a cycle for the Office’s board and for analysts; of another programme’s cycle there are none.' })
  async statistics(@Arg('cycleId', () => ID) cycleId: string, @Ctx() context: Context): Promise<CycleStatisticsType> {
    const sumsOnly = context.relation('Query.statistics') === 'AGGREGATE';
    const scope = [isId(cycleId) ? cycleId : null, context.viewer.programmeId];
    const [byStage = [], byDivision = [], byIndustry = [], bySize = [], refusals = []] = await Promise.all(
      BREAKDOWNS.map(async (breakdown) => {
        const cells = await context.reader.rows(breakdown, scope);
        return sumsOnly ? suppressed(cells) : cells.map(({ key, count }) => ({ key, count }));
      }),
    );
    const stages = byStage.flatMap(({ key, count }) => (count === null ? [] : [{ stage: key as Stage, count }]));
    return { byStage: stages, byDivision, byIndustry, bySize, refusalsByCode: refusals };
  }
}
