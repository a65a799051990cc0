import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { VisibleCases } from '../../projection/persistence/visible-cases.ts';

export interface SlotRow {
  readonly id: string;
  readonly cycleId: string;
  readonly applicationId: string;
  readonly startsAt: Instant;
  readonly order: number;
}

const SLOT = `select s.id, s.cycle_id as "cycleId", s.application_id as "applicationId", s.starts_at as "startsAt", s.position as "order"
  from panel.presentation_slot s join panel.review_case c on c.id = s.application_id`;

/** The slots of a schedule for one kind of viewer: an expert and an applicant see their own only. */
export function slotReads({ name, sql }: VisibleCases) {
  return {
    ofCycle: statement<SlotRow>(`presentation.of-cycle.${name}`, `${SLOT} where ${sql} and s.cycle_id = $3 order by s.position`),
    byIds: statement<SlotRow>(`presentation.by-ids.${name}`, `${SLOT} where ${sql} and s.id = any($3::uuid[])`),
  };
}

export const questionsOf = statement<{ slotId: string; question: string }>(
  'presentation.questions',
  'select slot_id as "slotId", question from panel.presentation_question where slot_id = any($1::uuid[]) order by id',
);

export const scheduleOf = statement<{ cycleId: string; seed: string }>(
  'presentation.schedule',
  'select s.cycle_id as "cycleId", s.seed from panel.presentation_schedule s join panel.cycle y on y.id = s.cycle_id where s.cycle_id = $1 and y.programme_id = $2',
);
