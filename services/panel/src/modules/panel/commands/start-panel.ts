import { check, panelHasAChair } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { refreshCaseAccess } from '../../projection/persistence/case-access.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { firstRefusal, unfitToRead } from '../domain/fitness.ts';
import { lockedPanel } from '../persistence/locked-panel.ts';
import { membersOf } from '../persistence/panel-experts.ts';

/** The director lets the panel begin: every member trained and bound by both undertakings; the cases open to them (Art. 22). */
export const startPanel = command<{ readonly panelId: string; readonly idempotencyKey: string }, { id: string }>({
  key: 'Mutation.startPanel',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { panelId }) {
    const panel = await lockedPanel(tx, panelId);
    const cycle = panel && (await pinnedCycle(tx.reader, panel.cycleId));
    if (!panel || !cycle) return notFound('PANEL');
    if (panel.status !== 'FORMING') return alreadyDone('PANEL_START');
    const law = { ruleset: cycle.ruleset, calendar: tx.calendar };
    const members = await membersOf(tx, panel.id, cycle.id);
    const chair = members.find((member) => member.chair)?.id ?? null;
    const led = check(panelHasAChair, { panel: { members: members.map(({ id }) => id), chair } }, law);
    if (led !== true) return led;
    const unfit = firstRefusal(members, (member) => unfitToRead(member, law));
    if (unfit) return unfit;
    const cases = await tx.execute<{ id: string }>('select application_id as id from panel.assignment where panel_id = $1', [panel.id]);
    if (cases.length === 0) return notFound('ASSIGNMENT');
    panel.status = 'WORKING';
    panel.startedAt = tx.now;
    panel.startedBy = actingPerson(tx);
    await refreshCaseAccess(tx, cases.map(({ id }) => id));
    tx.audit(`panel ${panel.id}`);
    return { id: panel.id };
  },
});
