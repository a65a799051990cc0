import type { PlainDate } from '@award/calendar';
import type { AwardTier } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';

/** Remembers a commended award, from which the wait before applying again is counted (Art. 15, I-4); a revoked one still counts. */
export async function rememberAward(
  tx: CommandTransaction,
  award: { id: string; organizationId: string; creditCode: string; tier: AwardTier; commendedOn: PlainDate },
): Promise<void> {
  await tx.execute(
    `insert into application.commended_award (award_id, organization_id, credit_code, tier, commended_on) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [award.id, award.organizationId, award.creditCode, award.tier, award.commendedOn],
  );
}
