import { command } from '@award/subgraph';
import { alreadyDone, notFound } from '../../../things.ts';
import { lockedExpert } from '../persistence/locked-expert.ts';
import { detectFor } from '../../recusal/persistence/detect.ts';

/** The invited person joins the pool. */
export const acceptInvitation = command<{ readonly expertId: string }, { id: string }>({
  key: 'Mutation.acceptInvitation',
  async run(tx, { expertId }) {
    const expert = await lockedExpert(tx, expertId);
    if (!expert) return notFound('EXPERT');
    if (expert.status !== 'INVITED') return alreadyDone('INVITATION');
    expert.status = 'ACTIVE';
    expert.acceptedAt = tx.now;
    await detectFor(tx, { personId: expert.personId, programmeId: expert.programmeId });
    tx.audit(`expert ${expert.id}`);
    return { id: expert.id };
  },
});
