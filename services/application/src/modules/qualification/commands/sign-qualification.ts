import type { PersonId } from '@award/identity';
import { check, isRefusal, qualificationIsPassed, refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { moveCase } from '../../application/commands/move-case.ts';
import type { Application } from '../../application/persistence/application.entity.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { cycleOfCase } from '../../programme/persistence/cycle.repository.ts';
import { qualificationFacts } from '../domain/qualification-facts.ts';
import type { QualificationReview } from '../persistence/qualification.entities.ts';
import { consultationsOf, findReview } from '../persistence/qualification.repository.ts';
import { clausesOfCase } from './clauses-of-case.ts';

export interface SignQualificationInput {
  applicationId: string;
  idempotencyKey: string;
}

async function sign(tx: CommandTransaction, application: Application, review: QualificationReview | null): Promise<Refusal | null> {
  const { ruleset } = await cycleOfCase(tx, application);
  const law = { ruleset, calendar: tx.calendar };
  const clauses = await clausesOfCase(tx, application, law);
  const judged = qualificationFacts(review, clauses, await consultationsOf(tx, application.id));
  const preparedBy = review && { personId: review.preparedBy, name: review.preparedByName };
  const facts = { ...judged, preparedBy };
  if (review?.signedAt) return refuse('ALREADY_DONE', { what: { value: 'qualification', display: { zh: '资格审查结论的签发', en: 'The signature' } } }, { articles: ['Art. 11(4)'] });
  const reason = review?.reason ?? null;
  const refusal =
    review?.decision === 'REFUSE'
      ? await moveCase(tx, application, 'notAccept', { ...facts, reason }, { note: reason, outcomeReason: reason })
      : await moveCase(tx, application, 'signQualification', facts);
  if (refusal || !review) return refusal;
  const passed = review.decision === 'REFUSE' ? true : check(qualificationIsPassed, judged, law);
  if (passed !== true) return passed;
  Object.assign(review, { clauses, signedBy: tx.viewer.personId as PersonId, signedByName: tx.viewer.name, signedAt: tx.now });
  return null;
}

/**
 * The director signs what a clerk recorded (Art. 7, 11(4)). A refusal ends the case with its reason; what passes waits for
 * the consultations and the acceptance list.
 */
export const signQualification = command<SignQualificationInput, { id: string }>({
  key: 'Mutation.signQualification',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const refusal = await sign(tx, application, await findReview(tx, application.id));
    return refusal ?? { id: application.id };
  },
});
