import { isId } from '@award/identity';
import type { ApplicationId } from '@award/identity';
import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/postgresql';
import { actsFor } from '../../organization/persistence/organization.repository.ts';
import { ApplicationEntity } from './application.entity.ts';
import type { Application } from './application.entity.ts';

const noSuchCase = (): Refusal => refuse('NOT_FOUND', { what: { value: 'application', display: { zh: '该申报', en: 'the application' } } });

/**
 * The case, locked until the transaction ends, for a viewer who stands to it as the command's permission demands.
 * A case that the viewer has nothing to do with, or from which the viewer is recused, is not found: nothing is said of it.
 */
export async function lockCase(tx: CommandTransaction, id: string): Promise<Application | Refusal> {
  const application = isId(id) ? await tx.em.findOne(ApplicationEntity, { id: id as ApplicationId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!application || !(await standsTo(tx, application)) || (await isRecused(tx, application))) return noSuchCase();
  return application;
}

/** Several cases, locked in the order of their ids so that two commands never wait for each other; for handlers and lists. */
export async function lockCases(tx: CommandTransaction, ids: readonly string[]): Promise<Application[]> {
  const known = ids.filter(isId) as ApplicationId[];
  return tx.em.find(ApplicationEntity, { id: { $in: known } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Whether the viewer stands to the case as the command's permission demands. */
async function standsTo(tx: CommandTransaction, application: Application): Promise<boolean> {
  const { relation, viewer } = tx;
  const submitted = application.firstSubmittedAt !== null;
  switch (relation) {
    case 'ANY':
      return true;
    case 'PROGRAMME':
    case 'LISTED':
      return submitted && application.programmeId === viewer.programmeId;
    case 'OWN_UNIT':
      return submitted && application.recommendingUnitId !== null && application.recommendingUnitId === viewer.scopeId;
    default:
      return actsFor(tx, application.organizationId, relation);
  }
}

async function isRecused(tx: CommandTransaction, application: Application): Promise<boolean> {
  if (!tx.viewer.personId) return false;
  const rows = await tx.execute('select 1 as found from application.case_recusal where application_id = $1 and person_id = $2', [application.id, tx.viewer.personId]);
  return rows.length > 0;
}

/** The next number of a case in a cycle; the counter's row is locked until the transaction ends, so that none is left out. */
export async function nextCaseOrdinal(tx: CommandTransaction, cycleId: string): Promise<number> {
  const [row] = await tx.execute<{ last_number: number }>(
    'update application.case_number_counter set last_number = last_number + 1 where cycle_id = $1 returning last_number',
    [cycleId],
  );
  if (!row) throw new Error(`the cycle ${cycleId} has no counter`);
  return row.last_number;
}
