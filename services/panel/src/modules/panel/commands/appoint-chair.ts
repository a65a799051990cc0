import { command } from '@award/subgraph';
import { alreadyDone, notFound } from '../../../things.ts';
import { lockedPanel } from '../persistence/locked-panel.ts';
import { seatsChanged } from '../persistence/seats.ts';

export interface AppointChair {
  readonly panelId: string;
  readonly expertId: string;
}

/** Another member takes the chair, as when the first one resigned or was recused (Art. 11(5)). */
export const appointChair = command<AppointChair, { id: string }>({
  key: 'Mutation.appointChair',
  async run(tx, { panelId, expertId }) {
    const panel = await lockedPanel(tx, panelId);
    if (!panel) return notFound('PANEL');
    if (panel.status === 'CLOSED') return alreadyDone('STAGE_LIST');
    const [member] = await tx.execute<{ chair: boolean }>(
      `select m.chair from panel.panel_member m join panel.expert e on e.id = m.expert_id and e.status = 'ACTIVE' where m.panel_id = $1 and m.expert_id = $2`,
      [panel.id, expertId],
    );
    if (!member) return notFound('EXPERT');
    if (member.chair) return alreadyDone('PANEL');
    await tx.execute('update panel.panel_member set chair = false where panel_id = $1 and chair', [panel.id]);
    await tx.execute('update panel.panel_member set chair = true where panel_id = $1 and expert_id = $2', [panel.id, expertId]);
    const open = await tx.execute<{ assignmentId: string; applicationId: string }>(
      `select a.id as "assignmentId", a.application_id as "applicationId" from panel.assignment a
       left join panel.panel_opinion o on o.assignment_id = a.id where a.panel_id = $1 and o.completed_at is null`,
      [panel.id],
    );
    await seatsChanged(tx, open);
    tx.audit(`panel ${panel.id}`);
    return { id: panel.id };
  },
});
