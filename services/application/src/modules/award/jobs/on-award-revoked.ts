import type { AwardEvent } from '@award/events';
import { articleLabel } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCases } from '../../application/persistence/application.repository.ts';
import { CertificateEntity } from '../persistence/award.entities.ts';
import { lockAward } from '../persistence/award.repository.ts';

/** A signed sanction revokes an award: it leaves the honour roll, its certificate and plaque are recalled and say so (Art. 19, 20). */
export async function onAwardRevoked(tx: CommandTransaction, event: AwardEvent<'AwardRevoked'>): Promise<void> {
  const award = await lockAward(tx, event.awardId);
  if (award?.status !== 'CONFERRED') return;
  Object.assign(award, { status: 'REVOKED', revokedOn: event.on, revokedArticle: event.article });
  const certificate = await tx.em.findOne(CertificateEntity, { awardId: award.id });
  if (certificate) certificate.revokedOn = event.on;
  const basis = articleLabel(event.article, 'zh');
  const [application] = await lockCases(tx, [award.applicationId]);
  if (application) await moveCase(tx, application, 'revoke', { sanction: { determined: true, revokes: true } }, { note: basis, outcomeReason: `依据${basis}取消奖励` });
}
