import type { PlainDate } from '@award/calendar';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { moveCase } from '../../application/commands/move-case.ts';
import type { Application } from '../../application/persistence/application.entity.ts';
import { rememberAward } from '../../organization/commands/remember-award.ts';
import { aboutCase } from '../../qualification/domain/about-case.ts';
import type { Numbered } from '../domain/certificates.ts';
import { CertificateEntity } from '../persistence/award.entities.ts';
import type { Award } from '../persistence/award.entities.ts';

/** Confers one approved award: the case ends AWARDED, certificate and plaque enter the register, the sanction service supervises (Art. 14, 20). */
export async function conferAward(
  tx: CommandTransaction,
  { award, serial, number, plaque }: Numbered<Award>,
  application: Application,
  facts: { year: number; supervisionUntil: PlainDate; commendation: string },
): Promise<Refusal | null> {
  const refusal = await moveCase(tx, application, 'publishCommendation', { approval: { approved: true } }, { note: `${facts.commendation} ${number}` });
  if (refusal) return aboutCase(refusal, application);
  Object.assign(award, { status: 'CONFERRED', commendedOn: tx.today, supervisionUntil: facts.supervisionUntil });
  tx.em.persist(
    tx.em.create(CertificateEntity, {
      number, awardId: award.id, programmeId: award.programmeId, year: facts.year, tier: award.tier, serial, organizationName: application.organizationName,
      issuedOn: tx.today, plaqueNumber: plaque, revokedOn: null,
    }),
  );
  await rememberAward(tx, { id: award.id, organizationId: award.organizationId, creditCode: application.creditCode, tier: award.tier, commendedOn: tx.today });
  await tx.publish({
    type: 'AwardConferred', awardId: award.id, applicationId: application.id, organizationId: award.organizationId, organizationName: application.organizationName,
    cycleId: award.cycleId, programmeId: award.programmeId, tier: award.tier, year: facts.year, commendedOn: tx.today, certificateNumber: number,
    recommendingUnitId: application.recommendingUnitId ?? null,
  });
  return null;
}
