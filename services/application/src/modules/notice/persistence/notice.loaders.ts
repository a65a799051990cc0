import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { visibilityOf } from '../../application/persistence/visibility.ts';
import { entriesOfNotices, internalObjectionsOfApplications, noticesByIds, noticesOfApplications } from './notice.reads.ts';

/** One batch per request for each kind of thing of this module. */
export const noticeLoaders = (context: SubgraphContext<unknown>) => ({
  notice: rowLoader((ids) => {
    const visibility = visibilityOf(context.relation('Entity.PublicNotice'), context.viewer);
    return context.reader.rows(noticesByIds(visibility), [...visibility.values, ids]);
  }),
  entriesOfNotice: listLoader((ids) => context.reader.rows(entriesOfNotices, [ids]), (row) => row.noticeId),
  noticesOfApplication: listLoader((ids) => context.reader.rows(noticesOfApplications, [ids]), (row) => row.ofApplication),
  internalObjectionsOfApplication: listLoader((ids) => context.reader.rows(internalObjectionsOfApplications, [ids]), (row) => row.applicationId),
});
