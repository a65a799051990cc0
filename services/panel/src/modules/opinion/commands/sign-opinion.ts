import { check, opinionIsSigned } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { noLongerReviewed } from '../../panel/domain/still-reviewed.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { lockedAssignment } from '../../panel/persistence/assignment-state.ts';
import { refreshSummaries } from '../../projection/persistence/case-summary.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { opinionFacts, signableOpinion, signersOf } from '../persistence/opinion-state.ts';

export interface SignOpinion {
  readonly assignmentId: string;
  /** what the member holds against the opinion; it stays on record beside the signature */
  readonly dissent?: string | null;
  readonly idempotencyKey: string;
}

/** Every member signs, with a dissent where there is one; the last signature completes the opinion (Art. 11(5)–(7)). */
export const signOpinion = command<SignOpinion, { id: string }>({
  key: 'Mutation.signOpinion',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r12_one_signature: () => alreadyDone('SIGNATURE') },
  async run(tx, input) {
    const assignment = await lockedAssignment(tx, input.assignmentId);
    const cycle = assignment && (await pinnedCycle(tx.reader, assignment.cycleId));
    const signer = assignment && (await signersOf(tx, assignment)).find(({ personId }) => personId === actingPerson(tx));
    if (!assignment || !cycle || !signer || assignment.panelStatus === 'FORMING') return notFound('ASSIGNMENT');
    if (assignment.panelStatus === 'CLOSED') return alreadyDone('STAGE_LIST');
    const over = noLongerReviewed(assignment);
    if (over) return over;
    const dissent = input.dissent?.trim() || null;
    const problem = dissent === null ? null : unfitText({ dissent: [dissent, 3_000] });
    if (problem) return problem;
    const opinion = await signableOpinion(tx, assignment);
    if (!opinion) return notFound('OPINION');
    if (opinion.signed.includes(signer.expertId)) return alreadyDone('SIGNATURE');
    await tx.execute(
      `insert into panel.opinion_signature (opinion_id, version, expert_id, person_id, name, signed_at, dissent) values ($1, $2, $3, $4, $5, $6, $7)`,
      [opinion.id, opinion.version, signer.expertId, signer.personId, tx.viewer.name, tx.now, dissent],
    );
    const complete = check(opinionIsSigned, await opinionFacts(tx, assignment), { ruleset: cycle.ruleset, calendar: tx.calendar });
    if (complete === true) {
      await tx.execute('update panel.panel_opinion set completed_at = $2 where id = $1', [opinion.id, tx.now]);
      await refreshSummaries(tx, [assignment.applicationId]);
    }
    tx.audit(`opinion ${opinion.id}`);
    return { id: assignment.id };
  },
});
