import type { Instant } from '@award/calendar';
import type { CycleId, DeliberationId } from '@award/identity';
import { isId } from '@award/identity';
import { check, reportIsSubmitted } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { alreadyDone, invalid, notFound } from '../../../things.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { detectAmong } from '../../recusal/persistence/detect.ts';
import { DeliberationEntity } from '../persistence/deliberation.entity.ts';

export interface ConveneDeliberation {
  readonly cycleId: string;
  readonly meetingAt: Instant;
  readonly members: readonly { readonly personId: string; readonly name: string; readonly chair: boolean }[];
}

/** The Office calls the leading group together on a submitted report (Art. 6, 11(8)). */
export const conveneDeliberation = command<ConveneDeliberation, { id: string }>({
  key: 'Mutation.conveneDeliberation',
  constraints: { r13_one_deliberation_per_cycle: () => alreadyDone('DELIBERATION') },
  async run(tx, input) {
    const cycle = await pinnedCycle(tx.reader, input.cycleId);
    if (cycle?.programmeId !== actingProgramme(tx)) return notFound('CYCLE');
    const submitted = (await tx.execute(`select 1 as one from panel.review_report where cycle_id = $1 and status = 'SUBMITTED'`, [cycle.id])).length > 0;
    const lawful = check(reportIsSubmitted, { report: { submitted, cases: [], covered: [] } }, { ruleset: cycle.ruleset, calendar: tx.calendar });
    if (lawful !== true) return lawful;
    const people = new Set(input.members.map(({ personId }) => personId));
    if (input.members.filter(({ chair }) => chair).length !== 1) return invalid('members', '组长须有且仅有一名');
    if (people.size < input.members.length || ![...people].every(isId)) return invalid('members', 'personId');
    for (const { name } of input.members) {
      const problem = unfitText({ name: [name, 60] });
      if (problem) return problem;
    }
    const id = uuidv7() as DeliberationId;
    tx.em.create(DeliberationEntity, {
      id,
      programmeId: actingProgramme(tx),
      cycleId: cycle.id as CycleId,
      meetingAt: input.meetingAt,
      status: 'CONVENED',
      convenedBy: actingPerson(tx), convenedAt: tx.now,
      minutes: null, concludedBy: null, concludedAt: null,
    });
    await tx.em.flush();
    await tx.execute(
      `insert into panel.voting_member (deliberation_id, person_id, name, chair)
       select $1, x."personId", x.name, x.chair from jsonb_to_recordset($2::jsonb) as x("personId" uuid, name text, chair boolean)`,
      [id, JSON.stringify(input.members)],
    );
    await detectAmong(tx, cycle.id, input.members);
    tx.audit(`deliberation ${id}`);
    return { id: cycle.id };
  },
});
