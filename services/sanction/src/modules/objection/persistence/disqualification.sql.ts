import type { CommandTransaction } from '@award/subgraph';
import type { InferEntity } from '@mikro-orm/core';
import type { DeterminationEntity, Objection } from './objection.entities.ts';

/** Puts the loss of the place on the list of sanctions (Art. 13). It is about the review, and is not in the public register. */
export async function recordDisqualification(tx: CommandTransaction, objection: Objection, determination: InferEntity<typeof DeterminationEntity>): Promise<void> {
  await tx.execute(
    `insert into sanction.sanction (programme_id, kind, ground, article, facts, organization_id, organization_name, credit_code, application_id, objection_id,
       status, prepared_by, prepared_by_name, prepared_at, signed_by, signed_by_name, determined_on)
     select $1, 'DISQUALIFICATION', 'OBJECTION_UPHELD', 'Art. 13', $2, c.organization_id, c.organization_name, c.credit_code, c.application_id, $3,
       'DETERMINED', $4, $5, $6, $7, $8, $9
     from sanction.case_projection c where c.application_id = $10`,
    [objection.programmeId, determination.reason, objection.id, determination.preparedBy, determination.preparedByName, determination.preparedAt,
      tx.viewer.personId, tx.viewer.name, tx.today, objection.applicationId],
  );
}
