import type { CommandTransaction } from '@award/subgraph';
import { refreshCaseAccess } from '../../projection/persistence/case-access.ts';
import { refreshSummaries } from '../../projection/persistence/case-summary.ts';

/** Why a seat ended. */
export type SeatEnd = 'RECUSED' | 'REMOVED' | 'REASSIGNED';

interface Touched {
  readonly assignmentId: string;
  readonly applicationId: string;
}

/**
 * Ends a person's seats and leads on panels that are not closed, on one case or on all. A finished review stays as it
 * was signed; a running one goes on with the others, and what they had agreed is to be agreed anew.
 */
export async function endSeatsOfPerson(tx: CommandTransaction, personId: string, reason: SeatEnd, applicationId: string | null = null): Promise<void> {
  await tx.em.flush();
  const ended = await tx.execute<Touched>(
    `update panel.assignment_seat seat set ended_at = $2, ended_reason = $3
     from panel.assignment a join panel.panel p on p.id = a.panel_id
     where a.id = seat.assignment_id and seat.person_id = $1 and seat.ended_at is null and p.status <> 'CLOSED' and ($4::uuid is null or a.application_id = $4)
     returning a.id as "assignmentId", a.application_id as "applicationId"`,
    [personId, tx.now, reason, applicationId],
  );
  if (reason === 'REMOVED')
    await tx.execute(
      `delete from panel.panel_member m using panel.expert e, panel.panel p
       where e.id = m.expert_id and e.person_id = $1 and p.id = m.panel_id and p.status <> 'CLOSED'`,
      [personId],
    );
  const led = await tx.execute<Touched>(
    `select a.id as "assignmentId", a.application_id as "applicationId" from panel.assignment a join panel.panel p on p.id = a.panel_id and p.status <> 'CLOSED'
     join panel.expert e on e.id = a.lead_expert_id where e.person_id = $1 and ($2::uuid is null or a.application_id = $2)`,
    [personId, applicationId],
  );
  await seatsChanged(tx, [...ended, ...led]);
}

/** The lead falls to the panel's chair where no interest stands against it, else to a seated member. */
const CHOOSE_LEADS = `
  update panel.assignment a set composition = a.composition + 1, lead_expert_id = coalesce((
    select e.id from panel.expert e
    left join panel.panel_member m on m.panel_id = a.panel_id and m.expert_id = e.id
    left join panel.assignment_seat seat on seat.assignment_id = a.id and seat.expert_id = e.id and seat.ended_at is null
    where e.status = 'ACTIVE' and (m.chair or seat.expert_id is not null)
      and not exists (select from panel.held_off h where h.application_id = a.application_id and h.person_id = e.person_id)
    order by coalesce(m.chair, false) desc, e.id limit 1), a.lead_expert_id)
  where a.id = any($1::uuid[])`;

/** After any change of seats: leads, what was agreed before, sheets for new members, summaries, and who may read. */
export async function seatsChanged(tx: CommandTransaction, touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return;
  const assignmentIds = [...new Set(touched.map((each) => each.assignmentId))];
  const applicationIds = [...new Set(touched.map((each) => each.applicationId))];
  await tx.execute(CHOOSE_LEADS, [assignmentIds]);
  await tx.execute('update panel.panel_opinion set completed_at = null where assignment_id = any($1::uuid[])', [assignmentIds]);
  await tx.execute(
    `insert into panel.score_sheet (id, assignment_id, expert_id, person_id)
     select gen_random_uuid(), seat.assignment_id, seat.expert_id, seat.person_id from panel.assignment_seat seat
     where seat.assignment_id = any($1::uuid[]) and seat.ended_at is null on conflict do nothing`,
    [assignmentIds],
  );
  await refreshCaseAccess(tx, applicationIds);
  await refreshSummaries(tx, applicationIds);
}
