import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';

/** Keeps who of the reviewers may read a case, and whom an interest holds off it: a recused person sees nothing from now on (Art. 22). */
export async function onCaseReadersChanged(tx: CommandTransaction, { applicationId, personIds, recusedPersonIds }: AwardEvent<'CaseReadersChanged'>): Promise<void> {
  await tx.execute('delete from application.case_reader where application_id = $1 and not person_id = any($2::uuid[])', [applicationId, personIds]);
  await tx.execute('insert into application.case_reader (application_id, person_id) select $1, unnest($2::uuid[]) on conflict do nothing', [applicationId, personIds]);
  await tx.execute('delete from application.case_recusal where application_id = $1 and not person_id = any($2::uuid[])', [applicationId, recusedPersonIds]);
  await tx.execute('insert into application.case_recusal (application_id, person_id) select $1, unnest($2::uuid[]) on conflict do nothing', [applicationId, recusedPersonIds]);
}

/** Who lost the expert status reads no case any more (Art. 21). */
export async function onExpertRemoved(tx: CommandTransaction, { personId }: AwardEvent<'ExpertRemoved'>): Promise<void> {
  await tx.execute('delete from application.case_reader where person_id = $1', [personId]);
}
