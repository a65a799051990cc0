import { check, panelIsLargeEnough } from '@award/regulation';
import type { Law, Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { unfitText } from '../../../text/required-texts.ts';
import { alreadyDone, invalid, notFound } from '../../../things.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { detectFor } from '../../recusal/persistence/detect.ts';
import { interestOfPerson } from '../../recusal/persistence/held-off.ts';
import { unfitToRead, unfitToSit } from '../domain/fitness.ts';
import { lockedAssignment, seatsOf } from '../persistence/assignment-state.ts';
import type { AssignmentState } from '../persistence/assignment-state.ts';
import { candidatesFor } from '../persistence/panel-experts.ts';
import { seatsChanged } from '../persistence/seats.ts';

export interface Reassign {
  readonly assignmentId: string;
  readonly removeExpertId?: string | null;
  readonly addExpertId?: string | null;
  readonly reason: string;
}

/** Changes who judges a case, by hand and with a reason on record; what the panel had agreed is to be agreed anew. */
export const reassign = command<Reassign, { id: string }>({
  key: 'Mutation.reassign',
  async run(tx, input) {
    const assignment = await lockedAssignment(tx, input.assignmentId);
    const cycle = assignment && (await pinnedCycle(tx.reader, assignment.cycleId));
    if (!assignment || !cycle) return notFound('ASSIGNMENT');
    if (assignment.panelStatus === 'CLOSED') return alreadyDone('STAGE_LIST');
    const problem = unfitText({ reason: [input.reason, 1_000] });
    if (problem) return problem;
    if (!input.removeExpertId && !input.addExpertId) return invalid('addExpertId', 'EMPTY');
    const law = { ruleset: cycle.ruleset, calendar: tx.calendar };
    const seated = (await seatsOf(tx, assignment.id)).map(({ expertId }) => expertId);
    if (input.removeExpertId && !seated.includes(input.removeExpertId)) return notFound('SEAT');
    if (input.addExpertId && seated.includes(input.addExpertId)) return alreadyDone('SEAT');
    const after = [...seated.filter((id) => id !== input.removeExpertId), ...(input.addExpertId ? [input.addExpertId] : [])];
    const enough = after.length >= seated.length || check(panelIsLargeEnough, { panel: { members: after } }, law);
    if (enough !== true) return enough;
    if (input.removeExpertId)
      await tx.execute(`update panel.assignment_seat set ended_at = $3, ended_reason = 'REASSIGNED' where assignment_id = $1 and expert_id = $2`, [assignment.id, input.removeExpertId, tx.now]);
    const refused = input.addExpertId ? await seat(tx, assignment, input.addExpertId, law) : null;
    if (refused) return refused;
    await seatsChanged(tx, [{ assignmentId: assignment.id, applicationId: assignment.applicationId }]);
    tx.audit(`assignment ${assignment.id}`, input.reason);
    return { id: assignment.panelId };
  },
});

async function seat(tx: CommandTransaction, assignment: AssignmentState, expertId: string, law: Law): Promise<Refusal | null> {
  const [expert] = await candidatesFor(tx, [expertId], assignment.cycleId, assignment.programmeId);
  if (!expert) return notFound('EXPERT');
  const unfit = assignment.panelStatus === 'WORKING' ? unfitToRead(expert, law) : unfitToSit(expert, law);
  if (unfit) return unfit;
  await detectFor(tx, { programmeId: assignment.programmeId, personId: expert.personId, applicationId: assignment.applicationId });
  const interest = await interestOfPerson(tx, assignment.applicationId, expert.personId, law);
  if (interest) return interest;
  await tx.execute('insert into panel.panel_member (panel_id, expert_id) values ($1, $2) on conflict do nothing', [assignment.panelId, expertId]);
  await tx.execute(
    `insert into panel.assignment_seat (assignment_id, expert_id, person_id, seated_at) values ($1, $2, $3, $4)
     on conflict (assignment_id, expert_id) do update set ended_at = null, ended_reason = null, seated_at = excluded.seated_at`,
    [assignment.id, expertId, expert.personId, tx.now],
  );
  return null;
}
