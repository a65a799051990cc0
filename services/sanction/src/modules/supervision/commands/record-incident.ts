import { isRefusal, refuse } from '@award/regulation';
import type { PlainDate } from '@award/calendar';
import { command } from '@award/subgraph';
import { supervisionFor } from '../persistence/supervision.access.ts';
import type { IncidentKind, IncidentSeverity } from '../persistence/supervision.entities.ts';

/** What happened to a winner. */
export interface RecordIncident {
  supervisionId: string;
  kind: IncidentKind;
  severity: IncidentSeverity;
  occurredOn: PlainDate;
  description: string;
  source: string;
}

/** Records an accident, violation or bad credit record of a winner; whether it revokes is the sanction's matter (Art. 20). */
export const recordIncident = command<RecordIncident, { id: string }>({
  key: 'Mutation.recordIncident',
  async run(tx, input) {
    const supervision = await supervisionFor(tx, input.supervisionId);
    if (isRefusal(supervision)) return supervision;
    if (input.occurredOn > tx.today) return refuse('INVALID_INPUT', { field: 'occurredOn', reason: 'in the future' });
    if (!input.description.trim() || !input.source.trim()) return refuse('INVALID_INPUT', { field: 'description', reason: 'description and source are given' });
    await tx.execute(
      `insert into sanction.incident (supervision_id, kind, severity, occurred_on, description, source, recorded_at, recorded_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [supervision.id, input.kind, input.severity, input.occurredOn, input.description.trim(), input.source.trim(), tx.now, tx.viewer.name],
    );
    return { id: supervision.id };
  },
});
