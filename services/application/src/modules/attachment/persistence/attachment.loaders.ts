import { relationOf } from '@award/identity';
import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { visibilityOf } from '../../application/persistence/visibility.ts';
import { attachmentsByIds, attachmentsOfApplications } from './attachment.reads.ts';

/** One batch per request for each kind of thing of this module. */
export const attachmentLoaders = (context: SubgraphContext<unknown>) => {
  const { reader, viewer } = context;
  return {
    attachment: rowLoader(async (ids) => {
      const relation = relationOf(viewer, 'Query.application');
      const visibility = visibilityOf(relation ?? 'PUBLISHED', viewer);
      const programme = relationOf(viewer, 'Query.budget') === null ? null : viewer.programmeId;
      return reader.asViewer(viewer, (inside) => inside.rows(attachmentsByIds(visibility), [...visibility.values, ids, programme]));
    }),
    attachmentsOfApplication: listLoader(
      (ids) => reader.asViewer(viewer, (inside) => inside.rows(attachmentsOfApplications, [ids])),
      (row) => row.applicationId ?? '',
    ),
  };
};
