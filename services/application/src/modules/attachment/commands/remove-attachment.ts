import { isId } from '@award/identity';
import type { AttachmentId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { isMaterial, mayAttach } from '../domain/attachable.ts';
import { AttachmentEntity } from '../persistence/attachment.entity.ts';
import { notNow } from './attach-file.ts';

/** Takes a file off a case. Its bytes stay: an earlier submission may have sealed them. */
export const removeAttachment = command<{ id: string }, { id: string }>({
  key: 'Mutation.removeAttachment',
  async run(tx, { id }) {
    const notFound = refuse('NOT_FOUND', { what: { value: 'attachment', display: { zh: '该附件', en: 'the attachment' } } });
    const attachment = isId(id) ? await tx.em.findOne(AttachmentEntity, { id: id as AttachmentId, removedAt: null }) : null;
    if (!attachment?.applicationId) return notFound;
    const application = await lockCase(tx, attachment.applicationId);
    if (isRefusal(application)) return notFound;
    if (!mayAttach(attachment.purpose, tx.viewer.role, application.stage)) return notNow(application.stage);
    attachment.removedAt = tx.now;
    application.updatedAt = tx.now;
    if (isMaterial(attachment.purpose)) application.materialChangedAt = tx.now;
    tx.audit(`attachment ${id}`);
    return { id };
  },
});
