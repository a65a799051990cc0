import type { PlainDate } from '@award/calendar';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { sanctionFor } from '../persistence/sanction.access.ts';

/** When certificate and plaque came back. */
export interface RecordRecall {
  sanctionId: string;
  certificateRecalledOn?: PlainDate | null;
  plaqueRecalledOn?: PlainDate | null;
}

/** Records that certificate and plaque of a revoked award came back (Art. 19, 20). */
export const recordRecall = command<RecordRecall, { id: string }>({
  key: 'Mutation.recordRecall',
  async run(tx, input) {
    const sanction = await sanctionFor(tx, input.sanctionId);
    if (isRefusal(sanction)) return sanction;
    if (!sanction.revokedOn) return refuse('SANCTION_NOT_DETERMINED', {});
    for (const [field, date] of Object.entries({ certificateRecalledOn: input.certificateRecalledOn, plaqueRecalledOn: input.plaqueRecalledOn }))
      if (date && (date < sanction.revokedOn || date > tx.today)) return refuse('INVALID_INPUT', { field, reason: 'between the revocation and today' });
    tx.em.assign(sanction, {
      certificateRecalledOn: input.certificateRecalledOn ?? sanction.certificateRecalledOn,
      plaqueRecalledOn: input.plaqueRecalledOn ?? sanction.plaqueRecalledOn,
    });
    return { id: sanction.id };
  },
});
