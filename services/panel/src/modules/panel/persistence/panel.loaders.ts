import type { SubgraphContext } from '@award/subgraph';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { expertScope } from '../../expert/persistence/expert.loaders.ts';
import { assignmentReads, drawsOfPanels, membersOfPanels, panelsByIds, seatsOfAssignments } from './panel.reads.ts';
import { visibleAssignments } from './visible-assignments.ts';

/** The viewer's predicate over assignments, as the loaders and the lists take it. */
export const assignmentsFor = (context: SubgraphContext<unknown>) => visibleAssignments(context.relation('Query.assignment'), context.viewer);

/** One batch per request for each kind of thing of this module. */
export const panelLoaders = (context: SubgraphContext<unknown>) => ({
  panel: rowLoader((ids) => context.reader.rows(panelsByIds, [...expertScope(context), ids])),
  panelMembers: listLoader((ids) => context.reader.rows(membersOfPanels, [ids]), (row) => row.panelId),
  draws: listLoader((ids) => context.reader.rows(drawsOfPanels, [ids, context.viewer.personId]), (row) => row.panelId),
  assignment: rowLoader((ids) => {
    const visible = assignmentsFor(context);
    return context.reader.rows(assignmentReads(visible).byIds, [...visible.values, ids]);
  }),
  assignmentsOfPanel: listLoader(
    (ids) => {
      const visible = assignmentsFor(context);
      return context.reader.rows(assignmentReads(visible).ofPanels, [...visible.values, ids]);
    },
    (row) => row.panelId,
  ),
  seats: listLoader((ids) => context.reader.rows(seatsOfAssignments, [ids]), (row) => row.assignmentId),
});
