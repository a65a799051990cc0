import { UNDER_REVIEW } from '@award/regulation';
import type { Consequences, Stage } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import type { CaseProjection } from '../../projection/persistence/projection.sql.ts';
import type { Sanction } from './sanction.entity.ts';

/** Ends the supervision of a revoked award, and tells the other services what follows. */
export async function publishConsequence(tx: CommandTransaction, sanction: Sanction, accused: CaseProjection, consequence: Consequences): Promise<void> {
  const { id: sanctionId, organizationId, creditCode, article } = sanction;
  if (sanction.barFrom && sanction.barUntil && sanction.mayApplyFrom)
    await tx.publish({
      type: 'BarImposed', sanctionId, organizationId, creditCode, article, from: sanction.barFrom, until: sanction.barUntil, mayApplyFrom: sanction.mayApplyFrom,
    });
  if (consequence.revoke && sanction.awardId) {
    await tx.execute(`update sanction.supervision set status = 'REVOKED' where award_id = $1`, [sanction.awardId]);
    await tx.publish({ type: 'AwardRevoked', sanctionId, awardId: sanction.awardId, applicationId: accused.application_id, organizationId, article, on: tx.today });
  }
  if (consequence.disqualify && UNDER_REVIEW.includes(accused.stage as Stage)) {
    await tx.publish({ type: 'CaseDisqualified', sanctionId, applicationId: accused.application_id, article, on: tx.today });
  }
}
