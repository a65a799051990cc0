import type { PersonId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCases } from '../../application/persistence/application.repository.ts';
import { notify } from '../../notification/commands/notify.ts';
import { lockConsultation } from '../persistence/qualification.repository.ts';

export interface AnswerConsultationInput {
  consultationId: string;
  answer: 'NO_OBJECTION' | 'ADVERSE_RECORD' | 'OBJECTION';
  text: string;
  idempotencyKey: string;
}

const noSuchConsultation = () => refuse('NOT_FOUND', { what: { value: 'consultation', display: { zh: '该征求意见', en: 'the consultation' } } });

/** The authority answers its own question, once (Art. 11(4)). */
export const answerConsultation = command<AnswerConsultationInput, { id: string }>({
  key: 'Mutation.answerConsultation',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const consultation = await lockConsultation(tx, input.consultationId, tx.viewer.scopeId);
    if (!consultation) return noSuchConsultation();
    const unfit = unfitText({ text: [input.text, 5000] });
    if (unfit) return unfit;
    if (consultation.answer) return refuse('ALREADY_DONE', { what: { value: 'answer', display: { zh: '该征求意见的答复', en: 'The answer' } } });
    const [application] = await lockCases(tx, [consultation.applicationId]);
    if (!application) return noSuchConsultation();
    const refusal = await moveCase(tx, application, 'answerConsultation', {});
    if (refusal) return refusal;
    Object.assign(consultation, {
      answer: input.answer, answerText: normalized(input.text), answeredBy: tx.viewer.personId as PersonId, answeredByName: tx.viewer.name, answeredAt: tx.now,
    });
    await notify(tx, [{ audience: 'OFFICE', id: application.programmeId }], {
      key: `consultation/${consultation.id}/answered`,
      title: { zh: `主管部门已答复：${application.organizationName}（${application.number}）`, en: `${application.number}: a consultation is answered` },
      path: `applications/${application.id}`,
      applicationId: application.id,
    });
    return { id: consultation.id };
  },
});
