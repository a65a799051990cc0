import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';
import { notify } from '../commands/notify.ts';

/** Tells the unit that it has an objection to investigate within the time of Art. 13; nothing of the objector. */
export async function onObjectionForwarded(tx: CommandTransaction, { objectionId, applicationId, unitId }: AwardEvent<'ObjectionForwarded'>): Promise<void> {
  await notify(tx, [{ audience: 'UNIT', id: unitId }], {
    key: `objection/${objectionId}/forwarded`,
    title: { zh: '收到一件需调查的异议', en: 'An objection to investigate' },
    path: `objections/${objectionId}`,
    applicationId,
  });
}
