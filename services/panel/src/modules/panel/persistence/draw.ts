import type { ReviewStage } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { actingPerson } from '../../../acting.ts';
import type { CaseAssignment, CaseToAssign, DrawInput } from '../domain/assign-cases.ts';
import { DRAW_ALGORITHM } from '../domain/seeded-draw.ts';
import type { Panel } from './panel.entity.ts';
import { seatsChanged } from './seats.ts';

const unassigned = statement<CaseToAssign>(
  'panel.unassigned-cases',
  `select c.id, array(
     select e.id from panel.panel_member m join panel.expert e on e.id = m.expert_id join panel.held_off h on h.person_id = e.person_id and h.application_id = c.id
     where m.panel_id = $2 order by e.id) as "heldOff"
   from panel.review_case c
   where c.cycle_id = $1 and c.stage = $4 and ($5::uuid[] is null or c.id = any($5))
     and not exists (select from panel.assignment a where a.application_id = c.id and a.stage = $3)
   order by c.id for no key update of c`,
);

export interface CasesToDraw {
  readonly cycleId: string;
  readonly panelId: string;
  readonly stage: ReviewStage;
  /** the stage of the procedure that the cases must be at */
  readonly caseStage: string;
  readonly only: readonly string[] | null;
}

/** The cases of the stage that no panel has yet, locked, each with the members whom an interest holds off. */
export const unassignedCases = (tx: CommandTransaction, of: CasesToDraw): Promise<CaseToAssign[]> =>
  tx.reader.rows(unassigned, [of.cycleId, of.panelId, of.stage, of.caseStage, of.only]);

interface Drawn {
  readonly panel: Panel;
  readonly draw: DrawInput;
  readonly assigned: CaseAssignment;
  readonly members: readonly { readonly id: string; readonly personId: string; readonly chair: boolean }[];
}

/** Keeps a draw with everything that repeats it, and seats the reviewers. */
export async function keepDraw(tx: CommandTransaction, { panel, draw, assigned, members }: Drawn): Promise<void> {
  await tx.em.flush();
  await tx.execute(
    `insert into panel.draw (id, panel_id, seed, algorithm, input, result, drawn_by, drawn_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [uuidv7(), panel.id, draw.seed, DRAW_ALGORITHM, JSON.stringify(draw), JSON.stringify([...assigned]), actingPerson(tx), tx.now],
  );
  const person = new Map(members.map((member) => [member.id, member.personId]));
  const chair = members.find((member) => member.chair)?.id;
  const rows = [...assigned].map(([applicationId, experts]) => ({ id: uuidv7(), applicationId, lead: chair ?? experts[0], experts }));
  await tx.execute(
    `insert into panel.assignment (id, panel_id, cycle_id, application_id, stage, lead_expert_id, assigned_at)
     select x.id, $1, $2, x."applicationId", $3, x.lead, $4 from jsonb_to_recordset($5::jsonb) as x(id uuid, "applicationId" uuid, lead uuid)`,
    [panel.id, panel.cycleId, panel.stage, tx.now, JSON.stringify(rows)],
  );
  const seats = rows.flatMap(({ id, experts }) => experts.map((expertId) => ({ assignmentId: id, expertId, personId: person.get(expertId) })));
  await tx.execute(
    `insert into panel.assignment_seat (assignment_id, expert_id, person_id, seated_at)
     select x."assignmentId", x."expertId", x."personId", $1 from jsonb_to_recordset($2::jsonb) as x("assignmentId" uuid, "expertId" uuid, "personId" uuid)`,
    [tx.now, JSON.stringify(seats)],
  );
  await seatsChanged(tx, rows.map(({ id, applicationId }) => ({ assignmentId: id, applicationId })));
}
