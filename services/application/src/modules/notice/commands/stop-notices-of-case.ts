import type { ApplicationId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { PublicNoticeEntity } from '../persistence/public-notice.entity.ts';
import { stopNotice } from './close-notice.ts';

/** Ends the notices of one case that still run, because the case left the procedure or goes back for correction. */
export async function stopNoticesOfCase(tx: CommandTransaction, applicationId: ApplicationId): Promise<void> {
  for (const notice of await tx.em.find(PublicNoticeEntity, { applicationId, status: 'RUNNING' })) stopNotice(tx, notice);
}
