import { isRefusal, refuse } from '@award/regulation';
import type { PlainDate } from '@award/calendar';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { DutyEntity } from '../persistence/supervision.entities.ts';
import type { DutyKind } from '../persistence/supervision.entities.ts';
import { supervisionFor } from '../persistence/supervision.access.ts';

/** A planned activity of a winner. */
export interface PlanDuty {
  supervisionId: string;
  kind: DutyKind;
  title: string;
  plannedOn: PlainDate;
  place: string;
}

/** Plans a sharing session, visit or report (Art. 16). */
export const planDuty = command<PlanDuty, { id: string }>({
  key: 'Mutation.planDuty',
  async run(tx, input) {
    const supervision = await supervisionFor(tx, input.supervisionId);
    if (isRefusal(supervision)) return supervision;
    if (supervision.status !== 'ACTIVE' || input.plannedOn > supervision.until) return refuse('DUTY_AFTER_SUPERVISION', { until: supervision.until });
    if (!input.title.trim() || !input.place.trim()) return refuse('INVALID_INPUT', { field: 'title', reason: 'title and place are given' });
    tx.em.create(DutyEntity, {
      id: uuidv7(), supervisionId: supervision.id, kind: input.kind, title: input.title.trim(), plannedOn: input.plannedOn, place: input.place.trim(), plannedByName: tx.viewer.name,
    });
    return { id: supervision.id };
  },
});
