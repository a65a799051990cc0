import type { Stage } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { CASE_CHANNEL } from '../../../case-changes.ts';
import { notifyStage } from '../../notification/commands/notify-stage.ts';
import type { Application } from '../persistence/application.entity.ts';

/** Tells the other services where the case stands now, those whom it concerns, and the open pages that it changed. */
export async function announceCase(tx: CommandTransaction, application: Application, from: Stage | null): Promise<void> {
  await tx.publish({
    type: 'CaseStageChanged',
    applicationId: application.id,
    number: application.number,
    cycleId: application.cycleId,
    programmeId: application.programmeId,
    organizationId: application.organizationId,
    organizationName: application.organizationName,
    creditCode: application.creditCode,
    industry: application.industry,
    divisionCode: application.divisionCode,
    category: application.category,
    recommendingUnitId: application.recommendingUnitId ?? null,
    from,
    to: application.stage,
    on: tx.today,
  });
  await notifyStage(tx, application);
  await tx.execute('select pg_notify($1, $2)', [CASE_CHANNEL, application.id]);
}
