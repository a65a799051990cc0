import { randomBytes } from 'node:crypto';
import type { Instant } from '@award/calendar';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { alreadyDone, invalid, notFound } from '../../../things.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { casesOfStage } from '../../projection/persistence/review-case.ts';
import { drawSchedule } from '../domain/schedule.ts';

export interface SchedulePresentations {
  readonly cycleId: string;
  readonly startsAt: Instant;
  readonly minutesEach: number;
  readonly seed?: string | null;
}

/** The Office draws the order of presentations by lot, once; the seed is kept so that anyone can draw it again (Art. 11(6)). */
export const schedulePresentations = command<SchedulePresentations, { id: string }>({
  key: 'Mutation.schedulePresentations',
  constraints: { presentation_schedule_pkey: () => alreadyDone('SCHEDULE') },
  async run(tx, input) {
    const cycle = await pinnedCycle(tx.reader, input.cycleId);
    if (cycle?.programmeId !== actingProgramme(tx)) return notFound('CYCLE');
    if (input.minutesEach < 5 || input.minutesEach > 480) return invalid('minutesEach', '5–480');
    if (input.startsAt < tx.now) return invalid('startsAt', `< ${tx.now}`);
    const cases = (await casesOfStage(tx, cycle.id, 'PRESENTATION')).map(({ id }) => id);
    if (cases.length === 0) return notFound('CASE');
    const seed = input.seed?.trim() || randomBytes(16).toString('hex');
    await tx.execute(
      'insert into panel.presentation_schedule (cycle_id, seed, drawn_from, drawn_by, drawn_at) values ($1, $2, $3, $4, $5)',
      [cycle.id, seed, cases.toSorted(), actingPerson(tx), tx.now],
    );
    const slots = drawSchedule(cases, input.startsAt, input.minutesEach, seed).map((slot) => ({ id: uuidv7(), ...slot }));
    await tx.execute(
      `insert into panel.presentation_slot (id, cycle_id, application_id, position, starts_at)
       select x.id, $1, x."applicationId", x.position, x."startsAt" from jsonb_to_recordset($2::jsonb) as x(id uuid, "applicationId" uuid, position int, "startsAt" timestamptz)`,
      [cycle.id, JSON.stringify(slots)],
    );
    tx.audit(`presentations of cycle ${cycle.id}`, `seed ${seed}`);
    return { id: cycle.id };
  },
});
