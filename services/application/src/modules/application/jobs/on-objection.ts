import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';
import { disqualifyCase } from './disqualify-case.ts';

/** Remembers that an objection is pending: it stops nothing but the submission for approval (Art. 13, I-5). */
export async function onObjectionReceived(tx: CommandTransaction, { objectionId, applicationId }: AwardEvent<'ObjectionReceived'>): Promise<void> {
  await tx.execute('insert into application.pending_objection (objection_id, application_id, received_at) values ($1, $2, $3) on conflict do nothing', [objectionId, applicationId, tx.now]);
}

/** An objection was determined; what was proved and is forbidden by the conditions ends the case at once (Art. 13). */
export async function onObjectionDetermined(tx: CommandTransaction, event: AwardEvent<'ObjectionDetermined'>): Promise<void> {
  await tx.execute(
    `insert into application.pending_objection (objection_id, application_id, received_at, determined_on, outcome) values ($1, $2, $3, $4, $5)
     on conflict (objection_id) do update set determined_on = excluded.determined_on, outcome = excluded.outcome`,
    [event.objectionId, event.applicationId, tx.now, event.on, event.outcome],
  );
  if (event.disqualifies) await disqualifyCase(tx, event.applicationId, '异议查证属实，且属于申报条件的禁止性规定');
}

/** A sanction for false or hidden material took the case its place (Art. 13, 19). */
export async function onCaseDisqualified(tx: CommandTransaction, { applicationId }: AwardEvent<'CaseDisqualified'>): Promise<void> {
  await disqualifyCase(tx, applicationId, '隐瞒情况或者提供虚假材料');
}
