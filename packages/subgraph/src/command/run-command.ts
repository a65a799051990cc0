import { relationOf } from '@award/identity';
import type { Viewer } from '@award/identity';
import { isRefusal } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forbidden } from '../service/errors.ts';
import { writeAudit } from './audit.ts';
import type { Command } from './command.ts';
import { onceForKey } from './replay.ts';
import { openTransaction } from './transaction.ts';
import type { TransactionSetting } from './transaction.ts';

/** Leaves a transaction with a refusal: everything done in it is rolled back. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const TRANSIENT = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

interface PostgresError {
  code?: string;
  constraint?: string;
  cause?: unknown;
}

function postgresErrorOf(error: unknown): PostgresError | null {
  for (let each: unknown = error; each; each = (each as PostgresError).cause) if (typeof (each as PostgresError).code === 'string') return each as PostgresError;
  return null;
}

/** What a service gives to have its commands run. */
export interface CommandRunnerOptions {
  readonly schema: string;
  readonly fork: () => EntityManager;
  readonly setting: () => TransactionSetting;
  readonly constraints: Readonly<Record<string, () => Refusal>>;
}

/**
 * Runs a command as one transaction: permission, idempotency, the command, the audit trail. A refusal rolls back, and
 * is put on the audit trail by itself. A deadlock or a serialization failure is tried again.
 */
export async function runCommand<I, R extends object>(options: CommandRunnerOptions, command: Command<I, R>, viewer: Viewer, input: I): Promise<R | Refusal> {
  const relation = relationOf(viewer, command.key);
  if (relation === null) throw forbidden(command.key);
  const attempt = (): Promise<R> =>
    options.fork().transactional(async (em) => {
      const tx = await openTransaction(em as EntityManager, viewer, relation, options.setting());
      const result = await onceForKey(tx, options.schema, command, input);
      if (isRefusal(result)) throw new Refused(result);
      await em.flush();
      await writeAudit(tx, options.schema, command.key, 'DONE');
      return result;
    });
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const refusal = refusalOf(error, options, command, input);
      if (refusal) return await refused(options, command, viewer, refusal);
      if (tried < ATTEMPTS && TRANSIENT.has(postgresErrorOf(error)?.code ?? '')) continue;
      throw error;
    }
  }
}

function refusalOf<I, R extends object>(error: unknown, options: CommandRunnerOptions, command: Command<I, R>, input: I): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  const constraint = postgresErrorOf(error)?.constraint;
  if (constraint === undefined) return null;
  return command.constraints?.[constraint]?.(input) ?? options.constraints[constraint]?.() ?? null;
}

async function refused<I, R extends object>(options: CommandRunnerOptions, command: Command<I, R>, viewer: Viewer, refusal: Refusal): Promise<Refusal> {
  await options.fork().transactional(async (em) => {
    const tx = await openTransaction(em as EntityManager, viewer, 'ANY', options.setting());
    await writeAudit(tx, options.schema, command.key, refusal.code);
  });
  return refusal;
}
