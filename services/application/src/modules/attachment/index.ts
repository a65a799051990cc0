import type { ServiceModule } from '../../module.ts';
import { ApplicationAttachmentsField, AttachmentFields, NoticeEvidenceField } from './graphql/attachment.fields.ts';
import { RemoveAttachmentMutation } from './graphql/remove-attachment.mutation.ts';
import { AttachmentEntity } from './persistence/attachment.entity.ts';
import { CreateAttachment } from './persistence/create-attachment.ts';

export const attachmentModule: ServiceModule = {
  resolvers: [AttachmentFields, ApplicationAttachmentsField, NoticeEvidenceField, RemoveAttachmentMutation],
  entities: [AttachmentEntity],
  migrations: [{ name: '0150-attachment', class: CreateAttachment }],
};

export { filesHandler } from './http/files-handler.ts';
