import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../context.ts';
import { ApplicationType } from '../../application/graphql/application.type.ts';
import { PublicNoticeType } from '../../notice/graphql/notice.type.ts';
import { AttachmentType } from './attachment.type.ts';

@Resolver(() => AttachmentType)
export class AttachmentFields {
  @FieldResolver(() => String, { description: 'Where to download it; permission is asked again there.' })
  url(@Root() attachment: AttachmentType): string {
    return `/files/${attachment.id}`;
  }

  @FieldResolver(() => Float, { description: 'How large it is.' })
  bytes(@Root() attachment: AttachmentType): number {
    return Number(attachment.bytes);
  }
}

@Resolver(() => ApplicationType)
export class ApplicationAttachmentsField {
  @FieldResolver(() => [AttachmentType], { description: 'Its files, of those that the viewer may read.' })
  async attachments(@Root() application: ApplicationType, @Ctx() context: Context): Promise<object[]> {
    return context.loaders.attachmentsOfApplication.load(application.id);
  }
}

@Resolver(() => PublicNoticeType)
export class NoticeEvidenceField {
  @FieldResolver(() => [AttachmentType], { description: 'Proof that an internal notice was published (Art. 11(2)); for those who handle the case.' })
  async evidence(@Root() notice: PublicNoticeType, @Ctx() context: Context): Promise<object[]> {
    if (notice.kind !== 'INTERNAL' || !notice.applicationId) return [];
    const attachments = await context.loaders.attachmentsOfApplication.load(notice.applicationId);
    return attachments.filter((attachment) => attachment.purpose === 'INTERNAL_NOTICE_PROOF');
  }
}
