import { answer } from '@award/subgraph';
import type { Command , RefusalType} from '@award/subgraph';
import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../../context.ts';
import { orderCorrection } from '../commands/order-correction.ts';
import { planDuty } from '../commands/plan-duty.ts';
import { recordDuty } from '../commands/record-duty.ts';
import { recordIncident } from '../commands/record-incident.ts';
import { reportMisuse } from '../commands/report-misuse.ts';
import { settleMisuse } from '../commands/settle-misuse.ts';
import { superviseDuty } from '../commands/supervise-duty.ts';
import { misuseReportById } from '../persistence/supervision.reads.ts';
import { OrderCorrectionInput, PlanDutyInput, RecordDutyInput, RecordIncidentInput, ReportMisuseInput, SettleMisuseInput, SuperviseDutyInput } from './supervision.inputs.ts';
import { misuseReportOf, supervisionOf } from './supervision.resolver.ts';
import type { MisuseReportType, SupervisionType } from './supervision.type.ts';
import { MisuseReportResult, SupervisionResult } from './supervision.type.ts';

const supervised = <I>(ctx: Ctx, command: Command<I, { id: string }>, input: I): Promise<SupervisionType | RefusalType> =>
  answer(ctx.run(command, input), async ({ id }) => {
    const row = await ctx.loaders.supervision.load(id);
    return row ? supervisionOf(row) : null;
  });

const reported = <I>(ctx: Ctx, command: Command<I, { id: string }>, input: I): Promise<MisuseReportType | RefusalType> =>
  answer(ctx.run(command, input), async ({ id }) => {
    const row = await ctx.reader.first(misuseReportById, [id]);
    return row ? misuseReportOf(row) : null;
  });

@Resolver()
export class SupervisionMutations {
  @Mutation(() => SupervisionResult, { description: 'Plans a sharing session, visit or report (Art. 16).' })
  planDuty(@Arg('input', () => PlanDutyInput) input: PlanDutyInput, @Context() ctx: Ctx): Promise<SupervisionType | RefusalType> {
    return supervised(ctx, planDuty, input);
  }

  @Mutation(() => SupervisionResult, { description: 'Records an activity as held, with evidence (Art. 16).' })
  recordDuty(@Arg('input', () => RecordDutyInput) input: RecordDutyInput, @Context() ctx: Ctx): Promise<SupervisionType | RefusalType> {
    return supervised(ctx, recordDuty, input);
  }

  @Mutation(() => SupervisionResult, { description: 'Confirms that an activity took place (Art. 17).' })
  superviseDuty(@Arg('input', () => SuperviseDutyInput) input: SuperviseDutyInput, @Context() ctx: Ctx): Promise<SupervisionType | RefusalType> {
    return supervised(ctx, superviseDuty, input);
  }

  @Mutation(() => SupervisionResult, { description: 'Records an accident, violation or bad credit record of a winner (Art. 20).' })
  recordIncident(@Arg('input', () => RecordIncidentInput) input: RecordIncidentInput, @Context() ctx: Ctx): Promise<SupervisionType | RefusalType> {
    return supervised(ctx, recordIncident, input);
  }

  @Mutation(() => MisuseReportResult, { description: 'Reports that an honour is used against the rules (Art. 18).' })
  reportMisuse(@Arg('input', () => ReportMisuseInput) input: ReportMisuseInput, @Context() ctx: Ctx): Promise<MisuseReportType | RefusalType> {
    return reported(ctx, reportMisuse, input);
  }

  @Mutation(() => MisuseReportResult, { description: 'Orders the correction (Art. 18).' })
  orderCorrection(@Arg('input', () => OrderCorrectionInput) input: OrderCorrectionInput, @Context() ctx: Ctx): Promise<MisuseReportType | RefusalType> {
    return reported(ctx, orderCorrection, input);
  }

  @Mutation(() => MisuseReportResult, { description: 'Settles a report of misuse (Art. 18, 20).' })
  settleMisuse(@Arg('input', () => SettleMisuseInput) input: SettleMisuseInput, @Context() ctx: Ctx): Promise<MisuseReportType | RefusalType> {
    return reported(ctx, settleMisuse, input);
  }
}
