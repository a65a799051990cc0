import { AWARD_TIERS, coded, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { alreadyDone, invalid, notFound } from '../../../things.ts';
import { lockedDeliberation, roundsSoFar } from '../persistence/locked-deliberation.ts';

export interface RecordPresence {
  readonly deliberationId: string;
  readonly presentPersonIds: readonly string[];
}

/** Who is there. Not changed while a round is open: who may vote in it was settled when it opened (I-6). */
export const recordPresence = command<RecordPresence, { id: string }>({
  key: 'Mutation.recordPresence',
  async run(tx, input) {
    const deliberation = await lockedDeliberation(tx, input.deliberationId);
    if (!deliberation) return notFound('DELIBERATION');
    if (deliberation.status === 'CONCLUDED') return alreadyDone('DELIBERATION');
    const { open } = await roundsSoFar(tx, deliberation.id);
    if (open) return refuse('BALLOT_ROUND_OPEN', { tier: coded(open, AWARD_TIERS) });
    const present = new Set(input.presentPersonIds);
    const members = await tx.execute<{ id: string }>('select person_id as id from panel.voting_member where deliberation_id = $1', [deliberation.id]);
    const known = new Set(members.map(({ id }) => id));
    const stranger = [...present].find((id) => !known.has(id));
    if (stranger) return invalid('presentPersonIds', stranger);
    await tx.execute('update panel.voting_member set present = person_id = any($2::uuid[]) where deliberation_id = $1', [deliberation.id, [...present]]);
    tx.audit(`deliberation ${deliberation.id}`, `${present.size} present`);
    return { id: deliberation.cycleId };
  },
});
