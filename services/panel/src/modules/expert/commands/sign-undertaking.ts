import { command } from '@award/subgraph';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { alreadyDone, invalid, notFound } from '../../../things.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { UNDERTAKING_TEXTS } from '../domain/undertaking-text.ts';
import type { UndertakingKind } from '../domain/undertaking-text.ts';
import { ownExpertRecord } from '../persistence/locked-expert.ts';

export interface SignUndertaking {
  readonly cycleId: string;
  readonly kind: UndertakingKind;
  readonly textVersion: string;
  readonly idempotencyKey: string;
}

/** A signature with its time under one version of a text, for one cycle (Art. 21, 22). Experts, Office and leaders sign. */
export const signUndertaking = command<SignUndertaking, { id: string; expertId: string | null }>({
  key: 'Mutation.signUndertaking',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r24_one_undertaking_per_cycle: () => alreadyDone('UNDERTAKING') },
  async run(tx, { cycleId, kind, textVersion }) {
    const cycle = await pinnedCycle(tx.reader, cycleId);
    if (cycle?.programmeId !== actingProgramme(tx)) return notFound('CYCLE');
    const inForce = UNDERTAKING_TEXTS[kind].version;
    if (textVersion !== inForce) return invalid('textVersion', `${textVersion} ≠ ${inForce}`);
    const expert = tx.viewer.role === 'EXPERT' ? await ownExpertRecord(tx) : null;
    if (tx.viewer.role === 'EXPERT' && !expert) return notFound('EXPERT');
    const [signed] = await tx.execute<{ id: string }>(
      `insert into panel.undertaking (id, person_id, person_name, role, cycle_id, kind, text_version, signed_at)
       values (uuidv7(), $1, $2, $3, $4, $5, $6, $7) returning id`,
      [actingPerson(tx), tx.viewer.name, tx.viewer.role, cycleId, kind, textVersion, tx.now],
    );
    tx.audit(`undertaking ${signed!.id}`);
    return { id: signed!.id, expertId: expert?.id ?? null };
  },
});
