import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { awardOf, caseOf, lawOfCycle } from '../../projection/persistence/projection.sql.ts';
import { consequenceOf } from '../domain/consequence.ts';
import { publishConsequence } from '../persistence/consequence.sql.ts';
import { lastIncident } from '../persistence/incident.sql.ts';
import { sanctionFor } from '../persistence/sanction.access.ts';

/**
 * The director determines the sanction: dates run from today (I-4), the award falls, the public register shows it, and
 * every service learns it by event (Art. 19, 20).
 */
export const signSanction = command<{ sanctionId: string; idempotencyKey: string }, { id: string }>({
  key: 'Mutation.signSanction',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r20_one_revocation_per_award: () => refuse('ALREADY_DONE', { what: 'revocation' }) },
  async run(tx, input) {
    const sanction = await sanctionFor(tx, input.sanctionId);
    if (isRefusal(sanction)) return sanction;
    if (sanction.status !== 'PROPOSED') return refuse('ALREADY_DONE', { what: 'signSanction' });
    if (sanction.preparedBy === tx.viewer.personId) return refuse('SECOND_PERSON_REQUIRED', { action: 'signSanction', preparedBy: sanction.preparedByName });
    const award = sanction.awardId ? await awardOf(tx, { awardId: sanction.awardId }) : null;
    const accused = await caseOf(tx, sanction.applicationId ?? '');
    if (!accused) return refuse('NOT_FOUND', { what: 'application' });
    const incident = award ? await lastIncident(tx, award.award_id, sanction.ground) : null;
    const consequence = consequenceOf({ ground: sanction.ground, award, incident, on: tx.today }, await lawOfCycle(tx, accused.cycle_id));
    if (isRefusal(consequence)) return consequence;
    tx.em.assign(sanction, {
      status: 'DETERMINED', signedBy: tx.viewer.personId, signedByName: tx.viewer.name, determinedOn: tx.today, disclosedAt: consequence.disclose ? tx.now : null,
      barFrom: consequence.bar?.from ?? null, barUntil: consequence.bar?.until ?? null, mayApplyFrom: consequence.bar?.mayApplyFrom ?? null,
      barYears: consequence.bar?.years ?? null, revokedOn: consequence.revoke ? tx.today : null,
    });
    await tx.em.flush();
    await publishConsequence(tx, sanction, accused, consequence);
    return { id: sanction.id };
  },
});
