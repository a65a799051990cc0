import { defineEntity, p } from '@mikro-orm/core';
import type { ApplicationId, AttachmentId, CycleId, PersonId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { ATTACHMENT_PURPOSES } from '../domain/purpose.ts';

/** A file of a case (or a voucher of a cycle); its bytes lie under DATA_DIR/files by their SHA-256. */
export const AttachmentEntity = defineEntity({
  name: 'Attachment',
  schema: 'application',
  tableName: 'attachment',
  properties: {
    id: p.uuid().$type<AttachmentId>().primary(),
    applicationId: p.uuid().$type<ApplicationId>().nullable(),
    cycleId: p.uuid().$type<CycleId>().nullable(),
    sectionId: p.uuid().nullable(),
    purpose: p.enum(ATTACHMENT_PURPOSES),
    name: p.text(),
    mediaType: p.text(),
    bytes: p.bigint('number'),
    sha256: p.text(),
    tradeSecret: p.boolean(),
    uploadedBy: p.uuid().$type<PersonId>(),
    uploadedByName: p.text(),
    uploadedAt: p.type(instantColumn),
    removedAt: p.type(instantColumn).nullable(),
  },
});
