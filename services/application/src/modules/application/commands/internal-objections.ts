import type { PersonId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { InternalObjectionEntity } from '../../notice/persistence/public-notice.entity.ts';
import { lockNewestNotice } from '../../notice/persistence/notice.repository.ts';
import { lockCase } from '../persistence/application.repository.ts';
import { moveCase } from './move-case.ts';

export interface RecordInternalObjectionInput {
  applicationId: string;
  text: string;
}

/** Records what somebody inside the organization says against the application; it stops the submission until settled (Art. 11(2)). */
export const recordInternalObjection = command<RecordInternalObjectionInput, { id: string }>({
  key: 'Mutation.recordInternalObjection',
  async run(tx, { applicationId, text }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitText({ text: [text, 2000] });
    if (unfit) return unfit;
    const refusal = await moveCase(tx, application, 'recordInternalObjection', {});
    if (refusal) return refusal;
    const notice = await lockNewestNotice(tx, 'INTERNAL', { applicationId: application.id });
    if (!notice) throw new Error('a case in its internal notice has no notice');
    tx.em.create(InternalObjectionEntity, {
      id: uuidv7(), applicationId: application.id, noticeId: notice.id, text: text.trim(), raisedAt: tx.now, recordedBy: tx.viewer.personId as PersonId,
      settlement: null, settledAt: null, settledBy: null,
    });
    return { id: application.id };
  },
});

export interface SettleInternalObjectionInput {
  applicationId: string;
  objectionId: string;
  settlement: string;
}

/** Records how an objection inside the organization was settled. */
export const settleInternalObjection = command<SettleInternalObjectionInput, { id: string }>({
  key: 'Mutation.settleInternalObjection',
  async run(tx, { applicationId, objectionId, settlement }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitText({ settlement: [settlement, 2000] });
    if (unfit) return unfit;
    const objections = await tx.em.find(InternalObjectionEntity, { applicationId: application.id });
    const objection = objections.find((each) => each.id === objectionId);
    if (!objection) return refuse('NOT_FOUND', { what: { value: 'internal objection', display: { zh: '该内部异议', en: 'the internal objection' } } });
    if (objection.settledAt) return refuse('ALREADY_DONE', { what: { value: 'internal objection', display: { zh: '该内部异议', en: 'The internal objection' } } });
    const refusal = await moveCase(tx, application, 'settleInternalObjection', {});
    if (refusal) return refusal;
    Object.assign(objection, { settlement: settlement.trim(), settledAt: tx.now, settledBy: tx.viewer.personId });
    return { id: application.id };
  },
});
