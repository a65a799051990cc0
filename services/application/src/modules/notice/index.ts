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
