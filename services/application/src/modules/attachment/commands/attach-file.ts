import { isId } from '@award/identity';
import type { ApplicationId, AttachmentId, CycleId, PersonId } from '@award/identity';
import { STAGE_TEXTS, coded, isRefusal, refuse } from '@award/regulation';
import type { Refusal, Stage } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { SectionEntity } from '../../application/persistence/section.entity.ts';
import { findCycle } from '../../programme/persistence/cycle.repository.ts';
import { isMaterial, mayAttach } from '../domain/attachable.ts';
import type { AttachmentPurpose } from '../domain/purpose.ts';
import { AttachmentEntity } from '../persistence/attachment.entity.ts';

/** What is said of a file before its bytes come. */
export interface FileLabel {
  readonly applicationId: string | null;
  readonly cycleId: string | null;
  readonly sectionId: string | null;
  readonly purpose: AttachmentPurpose;
  readonly name: string;
  readonly tradeSecret: boolean;
}

/** A file whose bytes are on the disk; without them the command only says whether it would be taken. */
export interface AttachFileInput extends FileLabel {
  readonly stored: { readonly sha256: string; readonly bytes: number; readonly mediaType: string } | null;
}

export const notNow = (stage: Stage): Refusal =>
  refuse('STAGE_DOES_NOT_ALLOW', { action: { value: 'attachFile', display: { zh: '上传或移除附件', en: 'attach or remove a file' } }, stage: coded(stage, STAGE_TEXTS) }, { articles: ['Art. 11(2)'] });

async function permit(tx: CommandTransaction, input: AttachFileInput): Promise<{ applicationId: ApplicationId | null; cycleId: CycleId | null } | Refusal> {
  if (input.purpose === 'VOUCHER') {
    if (tx.relation !== 'PROGRAMME') return refuse('NOT_PERMITTED', { action: 'attachFile VOUCHER', role: tx.viewer.role });
    const cycle = await findCycle(tx, input.cycleId ?? '');
    return isRefusal(cycle) ? cycle : { applicationId: null, cycleId: cycle.id };
  }
  const application = await lockCase(tx, input.applicationId ?? '');
  if (isRefusal(application)) return application;
  if (!mayAttach(input.purpose, tx.viewer.role, application.stage)) return notNow(application.stage);
  if (input.sectionId !== null) {
    const section = isId(input.sectionId) ? await tx.em.findOne(SectionEntity, { id: input.sectionId, applicationId: application.id }) : null;
    if (!section) return refuse('NOT_FOUND', { what: { value: 'section', display: { zh: '该部分', en: 'the section' } } });
  }
  if (input.stored && isMaterial(input.purpose)) application.materialChangedAt = tx.now;
  if (input.stored) application.updatedAt = tx.now;
  return { applicationId: application.id, cycleId: null };
}

/** Puts a file to a case, or a voucher to a cycle's budget. Asked once before the bytes come and once after. */
export const attachFile = command<AttachFileInput, { id: string | null }>({
  key: 'Mutation.attachFile',
  async run(tx, input) {
    const place = await permit(tx, input);
    if (isRefusal(place)) return place;
    if (!input.stored) return { id: null };
    const id = uuidv7() as AttachmentId;
    tx.em.create(AttachmentEntity, {
      ...place, ...input.stored, id, sectionId: input.sectionId, purpose: input.purpose, name: input.name, tradeSecret: input.tradeSecret,
      uploadedBy: tx.viewer.personId as PersonId, uploadedByName: tx.viewer.name, uploadedAt: tx.now, removedAt: null,
    });
    tx.audit(`attachment ${id}`, `${input.purpose} ${input.stored.sha256}`);
    return { id };
  },
});
