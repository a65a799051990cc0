import { randomBytes } from 'node:crypto';
import { REVIEW_STAGES, check, panelIsLargeEnough, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { alreadyDone, invalid, notFound } from '../../../things.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { detectFor } from '../../recusal/persistence/detect.ts';
import { assignCases as drawAssignment } from '../domain/assign-cases.ts';
import type { DrawInput } from '../domain/assign-cases.ts';
import { keepDraw, unassignedCases } from '../persistence/draw.ts';
import { lockedPanel } from '../persistence/locked-panel.ts';
import { membersOf } from '../persistence/panel-experts.ts';

export interface AssignCases {
  readonly panelId: string;
  readonly reviewersPerCase: number;
  /** drawn in public; a fresh one is made when none is given. Recorded either way */
  readonly seed?: string | null;
  /** which cases of the stage the panel takes; all that no panel has yet, when left out */
  readonly applicationIds?: readonly string[] | null;
}

const MOST_REVIEWERS = 25;

/** Gives the panel its cases: by a draw that anyone can repeat, never to a person with an interest, loads even (Art. 22). */
export const assignCases = command<AssignCases, { id: string }>({
  key: 'Mutation.assignCases',
  constraints: { r12_one_panel_per_stage: () => alreadyDone('ASSIGNMENT') },
  async run(tx, input) {
    const panel = await lockedPanel(tx, input.panelId);
    const cycle = panel && (await pinnedCycle(tx.reader, panel.cycleId));
    if (!panel || !cycle) return notFound('PANEL');
    if (panel.status === 'CLOSED') return alreadyDone('STAGE_LIST');
    if (input.reviewersPerCase > MOST_REVIEWERS) return invalid('reviewersPerCase', `> ${MOST_REVIEWERS}`);
    const law = { ruleset: cycle.ruleset, calendar: tx.calendar };
    const members = await membersOf(tx, panel.id, cycle.id);
    const asked = Array.from({ length: Math.max(0, input.reviewersPerCase) }, (_, i) => String(i));
    const enough = check(panelIsLargeEnough, { panel: { members: asked } }, law);
    if (enough !== true) return enough;

    await detectFor(tx, { programmeId: panel.programmeId });
    const cases = await unassignedCases(tx, { cycleId: cycle.id, panelId: panel.id, stage: panel.stage, caseStage: REVIEW_STAGES[panel.stage].stage, only: input.applicationIds ?? null });
    if (cases.length === 0) return notFound('CASE');
    if (input.applicationIds && cases.length < new Set(input.applicationIds).size) return alreadyDone('ASSIGNMENT');
    const loads = new Map(await loadsInStage(members.map((m) => m.id)));
    const seed = input.seed?.trim() || randomBytes(16).toString('hex');
    const draw: DrawInput = { cases, experts: members.map(({ id }) => ({ id, load: loads.get(id) ?? 0 })), reviewersPerCase: input.reviewersPerCase, seed };
    const drawn = drawAssignment(draw);
    if ('shortages' in drawn) return refuse('PANEL_TOO_SMALL', { members: drawn.shortages[0]!.eligible, minimum: input.reviewersPerCase });

    panel.seed = seed;
    await keepDraw(tx, { panel, draw, assigned: drawn.assigned, members });
    tx.audit(`panel ${panel.id}`, `seed ${seed}`);
    return { id: panel.id };

    async function loadsInStage(experts: readonly string[]): Promise<[string, number][]> {
      const rows = await tx.execute<{ id: string; load: number }>(
        `select seat.expert_id as id, count(*)::int as load from panel.assignment_seat seat join panel.assignment a on a.id = seat.assignment_id
         where seat.expert_id = any($1::uuid[]) and seat.ended_at is null and a.cycle_id = $2 and a.stage = $3 group by 1`,
        [experts, panel!.cycleId, panel!.stage],
      );
      return rows.map((row) => [row.id, row.load]);
    }
  },
});
