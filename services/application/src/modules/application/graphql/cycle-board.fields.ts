import { relationOf } from '@award/identity';
import { STAGES } from '@award/regulation';
import { LegalClockType } from '@award/subgraph';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { CycleType } from '../../programme/graphql/cycle.type.ts';
import { withheld } from '../../statistics/domain/suppress.ts';
import { casesByClock, stageCounts } from '../persistence/cycle-board.reads.ts';
import { visibilityOf } from '../persistence/visibility.ts';
import { ApplicationType, StageCountType } from './application.type.ts';
import { clocksOf, runningUntil } from './case-clocks.ts';

@ObjectType('CaseClock', { description: 'A case and the legal clock that runs against it.' })
export class CaseClockType {
  @Field(() => ApplicationType, { description: 'The case.' })
  application!: ApplicationType;

  @Field(() => LegalClockType, { description: 'The clock.' })
  clock!: LegalClockType;
}

@Resolver(() => CycleType)
export class CycleBoardFields {
  @FieldResolver(() => [StageCountType], { description: 'How many cases stand in each stage, for those who may see sums; none for others.' })
  async stageCounts(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object[]> {
    const relation = relationOf(context.viewer, 'Query.statistics');
    if (relation === null) return [];
    const rows = await context.reader.rows(stageCounts, [cycle.id, context.viewer.programmeId]);
    const hidden = relation === 'AGGREGATE' ? withheld(rows.map(({ stage, count }) => ({ key: stage, count }))) : new Set<string>();
    return STAGES.flatMap((stage) => rows.filter((row) => row.stage === stage && !hidden.has(stage)));
  }

  @FieldResolver(() => [CaseClockType], { description: 'Cases whose legal clock ends first, of those that the viewer sees.' })
  async clocksAtRisk(@Root() cycle: CycleType, @Ctx() context: Context): Promise<object[]> {
    const relation = relationOf(context.viewer, 'Query.applications');
    if (relation === null) return [];
    const visibility = visibilityOf(relation, context.viewer);
    const rows = await context.reader.rows(casesByClock(visibility), [...visibility.values, cycle.id]);
    const clocked = rows.map(async (application) => {
      const clock = (await clocksOf(application, context)).find((each) => each.endsAt === runningUntil(application));
      return clock ? [{ application, clock }] : [];
    });
    return (await Promise.all(clocked)).flat();
  }
}
