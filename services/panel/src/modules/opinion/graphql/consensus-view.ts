import { panelResult } from '@award/regulation';
import type { Ctx } from '../../../context.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import type { ConsensusRow } from '../persistence/opinion.reads.ts';
import type { ConsensusType } from './opinion.type.ts';

interface Asked {
  readonly id: string;
  readonly cycleId: string;
}

/** Whether the viewer is still to submit own scores on the case: until then nothing of the others' shows, agreed or not (I-9). */
export async function ownScoresOpen(assignment: Asked, context: Ctx): Promise<boolean> {
  const sheets = await context.loaders.sheetsOfAssignment.load(assignment.id);
  return sheets.some((sheet) => sheet.personId === context.viewer.personId && sheet.status === 'OPEN');
}

/** The consensus as held; before the meeting, the spreads of all sheets once every one is submitted; else null. */
export async function consensusView(assignment: Asked, context: Ctx): Promise<ConsensusType | null> {
  if (await ownScoresOpen(assignment, context)) return null;
  const [held] = await context.loaders.consensus.load(assignment.id);
  return held ? heldConsensus(held) : spreadsBefore(assignment, context);
}

function heldConsensus({ items, total, heldAt, minutes }: ConsensusRow): ConsensusType {
  return { spreads: items, results: items.map(({ itemId, percent }) => ({ itemId, percent })), total, heldAt, minutes };
}

async function spreadsBefore(assignment: Asked, context: Ctx): Promise<ConsensusType | null> {
  const [sheets, seats, cycle] = await Promise.all([
    context.loaders.sheetsOfAssignment.load(assignment.id),
    context.loaders.seats.load(assignment.id),
    pinnedCycle(context.reader, assignment.cycleId),
  ]);
  const first = sheets[0];
  if (!first || !cycle || sheets.length < seats.length || sheets.some((sheet) => sheet.status === 'OPEN')) return null;
  const scores = (await Promise.all(sheets.map((sheet) => context.loaders.itemScores.load(sheet.id)))).flat();
  const items = await context.loaders.points.load(`${first.cycleId}:${first.category}`);
  const result = panelResult(items, scores.map(({ sheetId, itemId, percent }) => ({ itemId, percent, memberId: sheetId })), cycle.ruleset);
  return { spreads: result.items.map(({ mustDiscuss, ...item }) => ({ ...item, aboveThreshold: mustDiscuss })), results: [] };
}
