import { personIsNotRecused } from '@award/regulation';
import type { Law, RecusalGround, Refusal } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';

const heldOff = statement<{ held: boolean }>('recusal.held-off', 'select exists (select from panel.held_off where application_id = $1 and person_id = $2) as held');
const openInterest = statement<{ ground: RecusalGround; status: 'PENDING' | 'UPHELD' }>(
  'recusal.open-interest',
  `select ground, status from panel.recusal where application_id = $1 and person_id = $2 and status in ('PENDING', 'UPHELD') order by raised_at limit 1`,
);

/** Whether an interest holds the acting person off a case. */
export async function isHeldOff(tx: CommandTransaction, applicationId: string): Promise<boolean> {
  return (await tx.reader.first(heldOff, [applicationId, tx.viewer.personId]))?.held ?? false;
}

/** Refuses a person other than the acting one who has an interest in the case; the Office is told the ground. */
export async function interestOfPerson(tx: CommandTransaction, applicationId: string, personId: string, law: Law): Promise<Refusal | null> {
  const result = personIsNotRecused.holds({ recusal: await tx.reader.first(openInterest, [applicationId, personId]) }, law);
  return result === true ? null : result;
}
