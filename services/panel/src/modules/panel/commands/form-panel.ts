import type { CycleId, PanelId } from '@award/identity';
import { checkAll, panelHasAChair, panelIsLargeEnough } from '@award/regulation';
import type { ReviewStage } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { notFound } from '../../../things.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { firstRefusal, unfitToSit } from '../domain/fitness.ts';
import { candidatesFor } from '../persistence/panel-experts.ts';
import { PanelEntity } from '../persistence/panel.entity.ts';

export interface FormPanel {
  readonly cycleId: string;
  readonly stage: ReviewStage;
  readonly name: string;
  readonly chairExpertId: string;
  readonly memberExpertIds: readonly string[];
}

/** The Office forms a panel of trained, active experts with a chair (Art. 7(4), 11(5)–(7)). */
export const formPanel = command<FormPanel, { id: string }>({
  key: 'Mutation.formPanel',
  async run(tx, input) {
    const programmeId = actingProgramme(tx);
    const cycle = await pinnedCycle(tx.reader, input.cycleId);
    if (cycle?.programmeId !== programmeId) return notFound('CYCLE');
    const problem = unfitText({ name: [input.name, 100] });
    if (problem) return problem;
    const law = { ruleset: cycle.ruleset, calendar: tx.calendar };
    const members = [...new Set([input.chairExpertId, ...input.memberExpertIds])];
    const lawful = checkAll([panelHasAChair, panelIsLargeEnough], { panel: { members, chair: input.chairExpertId } }, law);
    if (lawful !== true) return lawful;
    const experts = await candidatesFor(tx, members, cycle.id, programmeId);
    if (experts.length < members.length) return notFound('EXPERT');
    const unfit = firstRefusal(experts, (expert) => unfitToSit(expert, law));
    if (unfit) return unfit;

    const id = uuidv7() as PanelId;
    tx.em.create(PanelEntity, {
      id, programmeId,
      cycleId: cycle.id as CycleId,
      stage: input.stage,
      name: normalized(input.name),
      status: 'FORMING',
      seed: null,
      formedBy: actingPerson(tx), formedByName: tx.viewer.name, formedAt: tx.now,
      startedBy: null, startedAt: null, closedAt: null,
    });
    await tx.em.flush();
    await tx.execute('insert into panel.panel_member (panel_id, expert_id, chair) select $1, m, m = $3 from unnest($2::uuid[]) m', [id, members, input.chairExpertId]);
    tx.audit(`panel ${id}`);
    return { id };
  },
});
