import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { unfitText } from '../../../text/required-texts.ts';
import { noLongerReviewed } from '../../panel/domain/still-reviewed.ts';
import { alreadyDone, invalid, notFound } from '../../../things.ts';
import { seatsOf } from '../../panel/persistence/assignment-state.ts';
import { refreshSummaries } from '../../projection/persistence/case-summary.ts';
import { pinnedCycle, scoredItemsOf } from '../../projection/persistence/cycle.ts';
import { latestScores } from '../../score/persistence/item-scores.ts';
import { agree } from '../domain/consensus.ts';
import { keepConsensus } from '../persistence/consensus.ts';
import { ledAssignment } from '../persistence/led-assignment.ts';

export interface HoldConsensus {
  readonly assignmentId: string;
  readonly reasons: readonly { readonly itemId: string; readonly reason: string }[];
  readonly changes: readonly { readonly itemId: string; readonly percent: number; readonly reason: string }[];
  readonly minutes: string;
}

/** The lead records the consensus meeting: reasons for wide spreads, agreed changes, minutes (I-9). */
export const holdConsensus = command<HoldConsensus, { id: string }>({
  key: 'Mutation.holdConsensus',
  async run(tx, input) {
    const assignment = await ledAssignment(tx, input.assignmentId);
    const cycle = assignment && (await pinnedCycle(tx.reader, assignment.cycleId));
    if (!assignment || !cycle) return notFound('ASSIGNMENT');
    if (assignment.panelStatus === 'CLOSED') return alreadyDone('STAGE_LIST');
    const over = noLongerReviewed(assignment);
    if (over) return over;
    const problem = unfitText({ minutes: [input.minutes, 10_000] });
    if (problem) return problem;
    const items = await scoredItemsOf(tx.reader, assignment.cycleId, assignment.category);
    const known = new Set(items.map(({ id }) => id));
    const stranger = [...input.reasons, ...input.changes].find(({ itemId }) => !known.has(itemId));
    if (stranger) return invalid('itemId', stranger.itemId);
    const members = await seatsOf(tx, assignment.id);
    const expertOf = new Map(members.map((member) => [member.sheetId, member.expertId]));
    const submitted = members.filter((member) => member.submitted).map((member) => member.sheetId);
    const scores = (await latestScores(tx.reader, submitted)).map(({ sheetId, itemId, percent }) => ({ itemId, memberId: expertOf.get(sheetId)!, percent }));
    const agreement = agree({ items, members, scores, reasons: input.reasons, changes: input.changes }, { ruleset: cycle.ruleset, calendar: tx.calendar });
    if (isRefusal(agreement)) return agreement;
    await keepConsensus(tx, { assignmentId: assignment.id, composition: assignment.composition, minutes: input.minutes }, agreement);
    await refreshSummaries(tx, [assignment.applicationId]);
    tx.audit(`assignment ${assignment.id}`);
    return { id: assignment.id };
  },
});
