import { isId } from '@award/identity';
import type { ApplicationId, ConsultationId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/postgresql';
import { ConsultationEntity, QualificationReviewEntity } from './qualification.entities.ts';
import type { Consultation, QualificationReview } from './qualification.entities.ts';

/** The review in force; null when nothing has been recorded. */
export async function findReview(tx: CommandTransaction, applicationId: ApplicationId): Promise<QualificationReview | null> {
  return tx.em.findOne(QualificationReviewEntity, { applicationId, supersededAt: null });
}

/** Sets the review in force aside: corrected material, or a new recording, is judged anew. */
export async function supersedeReview(tx: CommandTransaction, applicationId: ApplicationId): Promise<void> {
  const review = await findReview(tx, applicationId);
  if (!review) return;
  review.supersededAt = tx.now;
  await tx.em.flush();
}

/** All questions about a case, the oldest first. */
export async function consultationsOf(tx: CommandTransaction, applicationId: ApplicationId): Promise<Consultation[]> {
  return tx.em.find(ConsultationEntity, { applicationId }, { orderBy: { askedAt: 'asc' } });
}

/** A question put to the authority, locked; null for every other. */
export async function lockConsultation(tx: CommandTransaction, id: string, authorityId: string | null): Promise<Consultation | null> {
  if (!isId(id) || !authorityId) return null;
  const consultation = await tx.em.findOne(ConsultationEntity, { id: id as ConsultationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return consultation?.authorityId === authorityId ? consultation : null;
}
