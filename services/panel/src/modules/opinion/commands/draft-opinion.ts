import { command } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { noLongerReviewed } from '../../panel/domain/still-reviewed.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { refreshSummaries } from '../../projection/persistence/case-summary.ts';
import type { OpinionRecommendation } from '../domain/opinion.ts';
import { latestConsensus } from '../persistence/consensus.ts';
import { ledAssignment } from '../persistence/led-assignment.ts';

export interface DraftOpinion {
  readonly assignmentId: string;
  readonly text: string;
  readonly recommendation: OpinionRecommendation;
}

/** The lead drafts the panel's opinion on the agreed score; a new draft needs new signatures (Art. 11(5)–(7)). */
export const draftOpinion = command<DraftOpinion, { id: string }>({
  key: 'Mutation.draftOpinion',
  async run(tx, input) {
    const assignment = await ledAssignment(tx, input.assignmentId);
    if (!assignment) return notFound('ASSIGNMENT');
    if (assignment.panelStatus === 'CLOSED') return alreadyDone('STAGE_LIST');
    const over = noLongerReviewed(assignment);
    if (over) return over;
    const problem = unfitText({ text: [input.text, 10_000] });
    if (problem) return problem;
    const consensus = await latestConsensus(tx, assignment.id);
    if (consensus?.composition !== assignment.composition) return notFound('CONSENSUS');
    await tx.execute(
      `insert into panel.panel_opinion (id, assignment_id, application_id, stage, version, consensus_version, text, score, recommendation, drafted_by, drafted_at)
       values (uuidv7(), $1, $2, $3, 1, $4, $5, $6, $7, $8, $9)
       on conflict (assignment_id) do update set version = panel_opinion.version + 1, consensus_version = excluded.consensus_version, text = excluded.text, score = excluded.score,
         recommendation = excluded.recommendation, drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at, completed_at = null`,
      [assignment.id, assignment.applicationId, assignment.stage, consensus.version, normalized(input.text), consensus.total, input.recommendation, actingPerson(tx), tx.now],
    );
    await refreshSummaries(tx, [assignment.applicationId]);
    tx.audit(`assignment ${assignment.id}`);
    return { id: assignment.id };
  },
});
