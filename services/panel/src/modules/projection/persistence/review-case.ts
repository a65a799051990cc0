import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';

/** What this service knows of a case. */
export interface ReviewCase {
  readonly id: string;
  readonly number: string;
  readonly cycleId: string;
  readonly programmeId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly creditCode: string;
  readonly category: string;
  readonly recommendingUnitId: string | null;
  readonly stage: string;
}

const COLUMNS = `id, number, cycle_id as "cycleId", programme_id as "programmeId", organization_id as "organizationId", organization_name as "organizationName",
  credit_code as "creditCode", category, recommending_unit_id as "recommendingUnitId", stage`;

const oneCase = statement<ReviewCase>('case.one', `select ${COLUMNS} from panel.review_case where id = $1`);
const lockedCases = statement<ReviewCase>('case.locked', `select ${COLUMNS} from panel.review_case where id = any($1::uuid[]) order by id for no key update`);
const casesAtStage = statement<ReviewCase>('case.at-stage', `select ${COLUMNS} from panel.review_case where cycle_id = $1 and stage = $2 order by number, id`);

/** One case, or null. */
export const reviewCase = (tx: CommandTransaction, id: string): Promise<ReviewCase | null> => tx.reader.first(oneCase, [id]);

/** Locks cases, always in the same order, so that what is decided about them happens one after another. */
export const lockCases = (tx: CommandTransaction, ids: readonly string[]): Promise<ReviewCase[]> => tx.reader.rows(lockedCases, [ids]);

/** The cases of a cycle that stand at one stage of the procedure. */
export const casesOfStage = (tx: CommandTransaction, cycleId: string, stage: string): Promise<ReviewCase[]> => tx.reader.rows(casesAtStage, [cycleId, stage]);
