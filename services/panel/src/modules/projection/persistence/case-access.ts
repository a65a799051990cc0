import type { CommandTransaction } from '@award/subgraph';
import { lockCases } from './review-case.ts';

const HELD_OFF = `
  with now_held as (select distinct person_id from panel.recusal where application_id = $1 and status in ('PENDING', 'UPHELD')),
  gone as (delete from panel.held_off h where h.application_id = $1 and h.person_id not in (select person_id from now_held) returning 1),
  come as (insert into panel.held_off (application_id, person_id) select $1, person_id from now_held on conflict do nothing returning 1)
  select (select count(*) from gone) + (select count(*) from come) > 0 as changed`;

// Seats on a panel at work or done, the lead, and the team of a visit; an expert who lost the status reads nothing more.
const READERS = `
  with entitled as (
    select seat.person_id from panel.assignment a join panel.panel p on p.id = a.panel_id and p.status <> 'FORMING'
      join panel.assignment_seat seat on seat.assignment_id = a.id and seat.ended_at is null
      where a.application_id = $1
    union
    select e.person_id from panel.assignment a join panel.panel p on p.id = a.panel_id and p.status <> 'FORMING'
      join panel.expert e on e.id = a.lead_expert_id where a.application_id = $1
    union
    select e.person_id from panel.site_visit v join panel.site_team_member m on m.site_visit_id = v.id
      join panel.expert e on e.id = m.expert_id where v.application_id = $1),
  now_reading as (
    select t.person_id from entitled t
    where exists (select from panel.expert e join panel.review_case c on c.id = $1 and c.programme_id = e.programme_id where e.person_id = t.person_id and e.status = 'ACTIVE')
    and not exists (select from panel.held_off h where h.application_id = $1 and h.person_id = t.person_id)),
  gone as (delete from panel.case_reader r where r.application_id = $1 and r.person_id not in (select person_id from now_reading) returning 1),
  come as (insert into panel.case_reader (application_id, person_id) select $1, person_id from now_reading on conflict do nothing returning 1)
  select (select count(*) from gone) + (select count(*) from come) > 0 as changed`;

/**
 * Brings up to date who may read these cases and whom an interest holds off, and tells the application service of
 * every case where that changed. To be called by every command that touches seats, panels, experts or recusals.
 */
export async function refreshCaseAccess(tx: CommandTransaction, applicationIds: readonly string[]): Promise<void> {
  await tx.em.flush();
  for (const { id } of await lockCases(tx, applicationIds)) {
    const [held] = await tx.execute<{ changed: boolean }>(HELD_OFF, [id]);
    const [read] = await tx.execute<{ changed: boolean }>(READERS, [id]);
    if (held?.changed || read?.changed) await tellReaders(tx, id);
  }
}

async function tellReaders(tx: CommandTransaction, applicationId: string): Promise<void> {
  const [now] = await tx.execute<{ readers: string[]; held: string[] }>(
    `select array(select person_id from panel.case_reader where application_id = $1 order by 1) as readers,
       array(select person_id from panel.held_off where application_id = $1 order by 1) as held`,
    [applicationId],
  );
  await tx.publish({ type: 'CaseReadersChanged', applicationId, personIds: now!.readers, recusedPersonIds: now!.held });
}
