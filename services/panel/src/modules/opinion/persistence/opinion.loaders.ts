import type { SubgraphContext } from '@award/subgraph';
import { listLoader } from '../../../row-loader.ts';
import { visibleCases } from '../../projection/persistence/visible-cases.ts';
import { consensusOf, opinionsOfAssignments, opinionsOfCases } from './opinion.reads.ts';

/** One batch per request for each kind of thing of this module. */
export const opinionLoaders = (context: SubgraphContext<unknown>) => ({
  consensus: listLoader((ids) => context.reader.rows(consensusOf, [ids]), (row) => row.assignmentId),
  opinionsOfAssignment: listLoader((ids) => context.reader.rows(opinionsOfAssignments, [ids]), (row) => row.assignmentId),
  opinionsOfCase: listLoader(
    (ids) => {
      const relation = context.relation('Field.Application.opinions');
      const visible = visibleCases(relation, context.viewer);
      return context.reader.rows(opinionsOfCases(visible), [...visible.values, relation === 'PROGRAMME', ids]);
    },
    (row) => row.applicationId,
  ),
});
