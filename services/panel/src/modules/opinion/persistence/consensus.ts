import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { actingPerson } from '../../../acting.ts';
import type { Agreement } from '../domain/consensus.ts';

/** The consensus that holds now. */
export interface ConsensusState {
  readonly id: string;
  readonly version: number;
  readonly composition: number;
  readonly total: number;
}

const latest = statement<ConsensusState>('consensus.latest', 'select id, version, composition, total from panel.consensus where assignment_id = $1 order by version desc limit 1');

/** The latest consensus on a case, or null. */
export const latestConsensus = (tx: CommandTransaction, assignmentId: string): Promise<ConsensusState | null> => tx.reader.first(latest, [assignmentId]);

/** Keeps what was agreed as a new version; an opinion on an earlier one counts no longer. */
export async function keepConsensus(tx: CommandTransaction, of: { assignmentId: string; composition: number; minutes: string }, agreement: Agreement): Promise<void> {
  const id = uuidv7();
  const before = await latestConsensus(tx, of.assignmentId);
  await tx.execute(
    `insert into panel.consensus (id, assignment_id, version, composition, total, held_at, held_by, minutes) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, of.assignmentId, (before?.version ?? 0) + 1, of.composition, agreement.total, tx.now, actingPerson(tx), of.minutes],
  );
  await tx.execute(
    `insert into panel.consensus_item (consensus_id, item_id, minimum, maximum, mean, above_threshold, percent, changed, reason)
     select $1, x."itemId", x.minimum, x.maximum, x.mean, x."aboveThreshold", x.percent, x.changed, x.reason
     from jsonb_to_recordset($2::jsonb) as x("itemId" uuid, minimum int, maximum int, mean float8, "aboveThreshold" boolean, percent float8, changed boolean, reason text)`,
    [id, JSON.stringify(agreement.items)],
  );
  await tx.execute('update panel.panel_opinion set completed_at = null where assignment_id = $1', [of.assignmentId]);
}
