import type { PlainDate } from '@award/calendar';
import type { CommandTransaction } from '@award/subgraph';
import type { IncidentSeverity } from '../../supervision/persistence/supervision.entities.ts';
import type { SanctionGround } from './sanction.entity.ts';

/** What was recorded of a winner. */
export interface RecordedIncident {
  occurredOn: PlainDate;
  severity: IncidentSeverity;
}

const KINDS: Partial<Record<SanctionGround, string[]>> = {
  MAJOR_ACCIDENT: ['QUALITY_ACCIDENT', 'SAFETY_ACCIDENT', 'ENVIRONMENTAL_ACCIDENT'],
  SERIOUS_VIOLATION: ['VIOLATION'],
  BAD_CREDIT: ['BAD_CREDIT'],
  BREACH: ['BREACH_OF_REGULATION'],
};

/** The gravest, then latest, recorded incident that the ground is about. */
export async function lastIncident(tx: CommandTransaction, awardId: string, ground: SanctionGround): Promise<RecordedIncident | null> {
  const [row] = await tx.execute<RecordedIncident>(
    `select i.occurred_on as "occurredOn", i.severity from sanction.incident i join sanction.supervision s on s.id = i.supervision_id
     where s.award_id = $1 and i.kind = any($2) order by array_position(array['MAJOR', 'SERIOUS', 'MINOR'], i.severity), i.occurred_on desc limit 1`,
    [awardId, KINDS[ground] ?? []],
  );
  return row ?? null;
}
