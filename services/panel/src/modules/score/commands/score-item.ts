import { check, scoreIsOnTheScale } from '@award/regulation';
import { command } from '@award/subgraph';
import { unfitText } from '../../../text/required-texts.ts';
import { noLongerReviewed } from '../../panel/domain/still-reviewed.ts';
import { alreadyDone, invalid, notFound, stale } from '../../../things.ts';
import { rulesetPinnedAt } from '../../projection/persistence/cycle.ts';
import { sheetToWrite } from '../persistence/open-sheet.ts';

export interface ScoreItem {
  readonly assignmentId: string;
  readonly itemId: string;
  readonly percent: number;
  readonly strengths: string;
  readonly opportunities: string;
  readonly comment?: string | null;
  /** the version that the expert had before; 0 for the first score of the item */
  readonly expectedVersion: number;
}

const MOST_WORDS = 3_000;

/** An expert's own score of one item, kept as a new version; saved item by item while writing (I-9). */
export const scoreItem = command<ScoreItem, { id: string }>({
  key: 'Mutation.scoreItem',
  constraints: { item_score_pkey: ({ expectedVersion }) => stale('ITEM', expectedVersion, expectedVersion + 1) },
  async run(tx, input) {
    const sheet = await sheetToWrite(tx, input.assignmentId, input.itemId);
    if (!sheet) return notFound('ASSIGNMENT');
    if (sheet.status === 'SUBMITTED') return alreadyDone('SCORE_SHEET');
    if (sheet.panelStatus !== 'WORKING') return alreadyDone('STAGE_LIST');
    const over = noLongerReviewed(sheet);
    if (over) return over;
    const onScale = check(scoreIsOnTheScale, { percent: input.percent }, { ruleset: await rulesetPinnedAt(tx.reader, sheet.cycleId, sheet.pinnedAt), calendar: tx.calendar });
    if (onScale !== true) return onScale;
    const written = { strengths: input.strengths, opportunities: input.opportunities, comment: input.comment ?? '' };
    const texts = Object.entries(written).filter(([, text]) => text.trim() !== '').map(([field, text]) => [field, [text, MOST_WORDS] as const] as const);
    const problem = unfitText(Object.fromEntries(texts));
    if (problem) return problem;
    if (!sheet.itemId) return invalid('itemId', input.itemId);
    if (sheet.itemVersion !== input.expectedVersion) return stale('ITEM', input.expectedVersion, sheet.itemVersion);
    await tx.execute(
      `insert into panel.item_score (sheet_id, item_id, version, percent, strengths, opportunities, comment, scored_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [sheet.sheetId, sheet.itemId, sheet.itemVersion + 1, input.percent, written.strengths, written.opportunities, written.comment || null, tx.now],
    );
    tx.audit(`score sheet ${sheet.sheetId}`);
    return { id: sheet.sheetId };
  },
});
