import { addDays } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import { isId } from '@award/identity';
import type { AuthorityId, ConsultationId, PersonId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { notify } from '../../notification/commands/notify.ts';
import { AuthorityEntity } from '../../programme/persistence/authority.entity.ts';
import { ConsultationEntity } from '../persistence/qualification.entities.ts';

export interface ConsultInput {
  applicationId: string;
  authorityId: string;
  question: string;
  dueOn: PlainDate;
}

const MOST_DAYS = 180;

/** Puts a question about one organization to a competent authority (Art. 11(4)). It is told the name, and nothing else of the case. */
export const consult = command<ConsultInput, { id: string }>({
  key: 'Mutation.consult',
  constraints: { r11_one_open_question: () => refuse('ALREADY_DONE', { what: { value: 'consultation', display: { zh: '向该部门征求意见', en: 'The question to this authority' } } }) },
  async run(tx, input) {
    const application = await lockCase(tx, input.applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitText({ question: [input.question, 2000] });
    if (unfit) return unfit;
    if (input.dueOn <= tx.today || input.dueOn > addDays(tx.today, MOST_DAYS)) return refuse('INVALID_INPUT', { field: 'dueOn', reason: `1–${MOST_DAYS} d` });
    const id = input.authorityId as AuthorityId;
    const authority = isId(id) ? await tx.em.findOne(AuthorityEntity, { id, programmeId: application.programmeId }) : null;
    if (!authority) return refuse('NOT_FOUND', { what: { value: 'authority', display: { zh: '该主管部门', en: 'the authority' } } });
    const refusal = await moveCase(tx, application, 'consult', {});
    if (refusal) return refusal;
    const consultation = tx.em.create(ConsultationEntity, {
      id: uuidv7() as ConsultationId, applicationId: application.id, programmeId: application.programmeId, authorityId: authority.id,
      organizationName: application.organizationName, question: normalized(input.question), askedBy: tx.viewer.personId as PersonId,
      askedByName: tx.viewer.name, askedAt: tx.now, askedOn: tx.today, dueOn: input.dueOn, answer: null, answerText: null, answeredBy: null,
      answeredByName: null, answeredAt: null,
    });
    tx.em.persist(consultation);
    await notify(tx, [{ audience: 'AUTHORITY', id: authority.id }], {
      key: `consultation/${consultation.id}/asked`,
      title: { zh: `征求意见：${application.organizationName}`, en: 'A consultation to answer' },
      path: `consultations/${consultation.id}`,
      applicationId: application.id,
    });
    return { id: consultation.id };
  },
});
