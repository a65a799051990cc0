import type { SubgraphContext } from '@award/subgraph';
import DataLoader from 'dataloader';
import { listLoader, rowLoader } from '../../../row-loader.ts';
import { latestScores } from './item-scores.ts';
import { feedbackOf, pointsOf, sheetsByIds, sheetsOfAssignments } from './score.reads.ts';

const seesProgress = (context: SubgraphContext<unknown>): boolean => ['OFFICE_CLERK', 'OFFICE_DIRECTOR', 'AUDITOR'].includes(context.viewer.role);

/** One batch per request for each kind of thing of this module; sheets and scores are read as the viewer. */
export const scoreLoaders = (context: SubgraphContext<unknown>) => ({
  sheet: rowLoader((ids) => context.reader.asViewer(context.viewer, (reader) => reader.rows(sheetsByIds, [ids, seesProgress(context)]))),
  sheetsOfAssignment: listLoader(
    (ids) => context.reader.asViewer(context.viewer, (reader) => reader.rows(sheetsOfAssignments, [ids, seesProgress(context)])),
    (row) => row.assignmentId,
  ),
  itemScores: listLoader((ids) => context.reader.asViewer(context.viewer, (reader) => latestScores(reader, ids)), (row) => row.sheetId),
  points: new DataLoader<string, { id: string; points: number }[]>(async (keys) => {
    const rows = await context.reader.rows(pointsOf, [keys]);
    return keys.map((key) => rows.filter((row) => row.key === key));
  }),
  feedback: listLoader((ids) => context.reader.rows(feedbackOf, [ids]), (row) => row.applicationId),
});
