import { createHash } from 'node:crypto';
import type { Viewer } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { Command, CommandTransaction } from './command.ts';

const hashOf = (input: unknown): string => createHash('sha256').update(JSON.stringify(input)).digest('hex');

const actorOf = (viewer: Viewer): string => viewer.personId ?? 'public';

/**
 * Runs a command once for its idempotency key. A second call with the key waits for the first, then gets its answer;
 * the key used again for something else is refused.
 */
export async function onceForKey<I, R extends object>(tx: CommandTransaction, schema: string, command: Command<I, R>, input: I): Promise<R | Refusal> {
  const key = command.idempotencyKey?.(input);
  if (key === undefined) return command.run(tx, input);
  const id = [actorOf(tx.viewer), command.key, key];
  const claimed = await tx.execute(
    `insert into "${schema}".idempotency (actor, command, key, input_hash) values ($1, $2, $3, $4) on conflict do nothing returning key`,
    [...id, hashOf(input)],
  );
  if (claimed.length === 0) return replay(tx, schema, command, input, id);
  const result = await command.run(tx, input);
  if (!isRefusal(result) && !command.replayed)
    await tx.execute(`update "${schema}".idempotency set result = $4 where actor = $1 and command = $2 and key = $3`, [...id, JSON.stringify(result)]);
  return result;
}

async function replay<I, R extends object>(tx: CommandTransaction, schema: string, command: Command<I, R>, input: I, id: string[]): Promise<R | Refusal> {
  const [kept] = await tx.execute<{ input_hash: string; result: R }>(
    `select input_hash, result from "${schema}".idempotency where actor = $1 and command = $2 and key = $3`,
    id,
  );
  if (kept?.input_hash !== hashOf(input)) return refuse('INVALID_INPUT', { field: 'idempotencyKey', reason: 'used before for something else' });
  return command.replayed ? command.replayed(input) : kept.result;
}
