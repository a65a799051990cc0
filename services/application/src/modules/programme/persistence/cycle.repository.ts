import { isId } from '@award/identity';
import type { CycleId } from '@award/identity';
import { refuse } from '@award/regulation';
import type { Refusal, Ruleset } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/postgresql';
import { CycleEntity } from './cycle.entity.ts';
import type { Cycle } from './cycle.entity.ts';
import { ProgrammeEntity } from './programme.entity.ts';
import type { Programme } from './programme.entity.ts';
import { RulesetVersionEntity } from './ruleset-version.entity.ts';

const noSuchCycle = (): Refusal => refuse('NOT_FOUND', { what: { value: 'cycle', display: { zh: '该届次', en: 'the cycle' } } });

/** The cycle without a lock; a refusal when there is none, or (for those bound to a programme) it is another's. */
export async function findCycle(tx: CommandTransaction, id: string): Promise<Cycle | Refusal> {
  const cycle = isId(id) ? await tx.em.findOne(CycleEntity, { id: id as CycleId }) : null;
  return cycle && inProgramme(tx, cycle.programmeId) ? cycle : noSuchCycle();
}

/** The cycle, locked until the transaction ends. */
export async function lockCycle(tx: CommandTransaction, id: string): Promise<Cycle | Refusal> {
  const cycle = isId(id) ? await tx.em.findOne(CycleEntity, { id: id as CycleId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return cycle && inProgramme(tx, cycle.programmeId) ? cycle : noSuchCycle();
}

/** Programmes are isolated (Art. 23, 24): a role bound to one does nothing in another. */
export function inProgramme(tx: CommandTransaction, programmeId: string): boolean {
  return tx.relation !== 'PROGRAMME' || programmeId === tx.viewer.programmeId;
}

/** The rules that the cycle is judged by. */
export async function rulesetOfCycle(tx: CommandTransaction, cycle: Pick<Cycle, 'rulesetId'>): Promise<Ruleset> {
  return (await tx.em.findOneOrFail(RulesetVersionEntity, { id: cycle.rulesetId })).text;
}

/** The cycle of a case with its programme and rules. */
export async function cycleOfCase(tx: CommandTransaction, application: { cycleId: CycleId }): Promise<{ cycle: Cycle; programme: Programme; ruleset: Ruleset }> {
  const cycle = await tx.em.findOneOrFail(CycleEntity, { id: application.cycleId });
  const programme = await tx.em.findOneOrFail(ProgrammeEntity, { id: cycle.programmeId });
  return { cycle, programme, ruleset: await rulesetOfCycle(tx, cycle) };
}
