import { command } from '@award/subgraph';
import { noLongerReviewed } from '../../panel/domain/still-reviewed.ts';
import { alreadyDone, invalid, notFound } from '../../../things.ts';
import { refreshSummaries } from '../../projection/persistence/case-summary.ts';
import { scoredItemsOf } from '../../projection/persistence/cycle.ts';
import { unscoredItems } from '../domain/score-sheet.ts';
import { latestScores } from '../persistence/item-scores.ts';
import { sheetToSubmit } from '../persistence/open-sheet.ts';

/** The expert hands in the own scores; they are final, and the others' open (I-9). */
export const submitScoreSheet = command<{ readonly assignmentId: string; readonly idempotencyKey: string }, { id: string }>({
  key: 'Mutation.submitScoreSheet',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { assignmentId }) {
    const sheet = await sheetToSubmit(tx, assignmentId);
    if (!sheet) return notFound('ASSIGNMENT');
    if (sheet.status === 'SUBMITTED') return alreadyDone('SCORE_SHEET');
    if (sheet.panelStatus !== 'WORKING') return alreadyDone('STAGE_LIST');
    const over = noLongerReviewed(sheet);
    if (over) return over;
    const items = await scoredItemsOf(tx.reader, sheet.cycleId, sheet.category);
    const missing = unscoredItems(items, await latestScores(tx.reader, [sheet.sheetId]));
    if (items.length === 0 || missing.length > 0) return invalid('items', `未评分：${missing.map((item) => item.code).join('、')}`);
    await tx.execute(`update panel.score_sheet set status = 'SUBMITTED', submitted_at = $2 where id = $1`, [sheet.sheetId, tx.now]);
    await refreshSummaries(tx, [sheet.applicationId]);
    tx.audit(`score sheet ${sheet.sheetId}`);
    return { id: sheet.sheetId };
  },
});
