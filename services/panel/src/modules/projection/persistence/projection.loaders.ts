import type { SubgraphContext } from '@award/subgraph';
import { statement } from '@award/subgraph';
import DataLoader from 'dataloader';
import { isId } from '@award/identity';
import { rowLoader } from '../../../row-loader.ts';
import { summariesFor } from './case-summary.ts';
import { visibleCases } from './visible-cases.ts';
import type { VisibleCases } from './visible-cases.ts';

const visibleIds = ({ name, sql }: VisibleCases) => statement<{ id: string }>(`case.visible.${name}`, `select c.id from panel.review_case c where ${sql} and c.id = any($3::uuid[])`);

/** One batch per request for each kind of thing of this module. */
export const projectionLoaders = (context: SubgraphContext<unknown>) => ({
  summary: rowLoader((ids) => {
    const visible = visibleCases(context.relation('Field.Application.panelSummary'), context.viewer);
    return context.reader.rows(summariesFor(visible), [...visible.values, ids]);
  }),
  /** whether the viewer may read the feedback on a case */
  feedbackOpen: new DataLoader<string, boolean>(async (ids) => {
    const visible = visibleCases(context.relation('Field.Application.feedback'), context.viewer);
    const rows = await context.reader.rows(visibleIds(visible), [...visible.values, ids.filter(isId)]);
    const open = new Set(rows.map((row) => row.id));
    return ids.map((id) => open.has(id));
  }),
});
