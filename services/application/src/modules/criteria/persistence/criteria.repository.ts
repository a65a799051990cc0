import { isId } from '@award/identity';
import type { CriteriaSetId } from '@award/identity';
import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/postgresql';
import { inProgramme } from '../../programme/persistence/cycle.repository.ts';
import { CriteriaSetEntity } from './criteria-set.entity.ts';
import type { CriteriaSet } from './criteria-set.entity.ts';

/** The set, locked; of the viewer's programme only. */
export async function lockCriteriaSet(tx: CommandTransaction, id: string): Promise<CriteriaSet | Refusal> {
  const set = isId(id) ? await tx.em.findOne(CriteriaSetEntity, { id: id as CriteriaSetId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return set && inProgramme(tx, set.programmeId) ? set : refuse('NOT_FOUND', { what: { value: 'criteria set', display: { zh: '该评价标准', en: 'the criteria set' } } });
}
