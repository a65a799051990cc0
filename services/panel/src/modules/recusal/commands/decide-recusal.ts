import type { RecusalId } from '@award/identity';
import { isId } from '@award/identity';
import { PREFECTURE_RULESET_V1, nobodyDecidesOnThemselves } from '@award/regulation';
import { command } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { endSeatsOfPerson } from '../../panel/persistence/seats.ts';
import { refreshCaseAccess } from '../../projection/persistence/case-access.ts';
import { RecusalEntity } from '../persistence/recusal.entity.ts';
import { isHeldOff } from '../persistence/held-off.ts';

export interface DecideRecusal {
  readonly recusalId: string;
  readonly uphold: boolean;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** The Office's director decides, never on an own interest; what is upheld ends the person's seat on the case at once (Art. 22). */
export const decideRecusal = command<DecideRecusal, { id: string }>({
  key: 'Mutation.decideRecusal',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    if (!isId(input.recusalId)) return notFound('RECUSAL');
    const recusal = await tx.em.findOne(RecusalEntity, { id: input.recusalId as RecusalId, programmeId: actingProgramme(tx) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!recusal) return notFound('RECUSAL');
    const byAnother = nobodyDecidesOnThemselves.holds({ actor: { personId: actingPerson(tx) }, recused: { personId: recusal.personId } }, { ruleset: PREFECTURE_RULESET_V1, calendar: tx.calendar });
    if (byAnother !== true) return byAnother;
    if (await isHeldOff(tx, recusal.applicationId)) return notFound('RECUSAL');
    if (recusal.status !== 'PENDING') return alreadyDone('RECUSAL_DECISION');
    const problem = unfitText({ reason: [input.reason, 1_000] });
    if (problem) return problem;
    recusal.status = input.uphold ? 'UPHELD' : 'DISMISSED';
    recusal.reason = normalized(input.reason);
    recusal.decidedBy = actingPerson(tx);
    recusal.decidedByName = tx.viewer.name;
    recusal.decidedAt = tx.now;
    await refreshCaseAccess(tx, [recusal.applicationId]);
    if (input.uphold) await endSeatsOfPerson(tx, recusal.personId, 'RECUSED', recusal.applicationId);
    tx.audit(`recusal ${recusal.id}`);
    return { id: recusal.id };
  },
});
