import type { ServiceModule } from '../../module.ts';
import { NoticeFields, NoticeQueries } from './graphql/notice.queries.ts';
import { recountNotices } from './jobs/recount-notices.ts';
import { CreateNotice } from './persistence/create-notice.ts';
import { InternalObjectionEntity, NoticeEntryEntity, PublicNoticeEntity } from './persistence/public-notice.entity.ts';

/** Notices of all four kinds (Art. 11). */
export const noticeModule: ServiceModule = {
  resolvers: [NoticeQueries, NoticeFields],
  references: { PublicNotice: ({ id }, { loaders }) => loaders.notice.load(id) },
  entities: [PublicNoticeEntity, NoticeEntryEntity, InternalObjectionEntity],
  migrations: [{ name: '0160-notice', class: CreateNotice }],
  sweeps: [{ name: 'recount-notices', run: recountNotices }],
};

export { publishNotice } from './commands/publish-notice.ts';
export type { NoticeDraft } from './commands/publish-notice.ts';
export type { NamedOrganization } from './domain/notice-content.ts';
export { closeNotice, noticeNotElapsed, stopNotice } from './commands/close-notice.ts';
export { lockNewestNotice, lockNotice } from './persistence/notice.repository.ts';
export { NoticeEntryEntity, PublicNoticeEntity } from './persistence/public-notice.entity.ts';
export type { PublicNotice } from './persistence/public-notice.entity.ts';
export { PublicNoticeConnection, PublicNoticeType } from './graphql/notice.type.ts';
export { noticeClock } from './graphql/notice-clock.ts';
