import { parseEvent } from '@award/events';
import type { AwardEvent } from '@award/events';
import { Logger as WorkerLogger, run, runMigrations } from 'graphile-worker';
import type { Runner, TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import type { Logger } from 'pino';

/** What a service's worker needs. */
export interface WorkerOptions {
  /** name of the service; its jobs are in the schema `<service>_jobs` */
  readonly service: string;
  readonly databaseUrl: string;
  /** handles one event; must be idempotent by `eventId`; a throw leaves the job to be tried again */
  readonly onEvent: (event: AwardEvent) => Promise<void>;
  /** jobs of the service's own, by name */
  readonly tasks?: Readonly<Record<string, (payload: unknown) => Promise<void>>>;
  readonly log: Logger;
}

const jobsSchema = (service: string): string => `${service}_jobs`;

/** Makes the tables of a service's jobs. Its runtime role owns that schema, since graphile-worker secures its rows by owner. */
export async function migrateJobs(service: string, databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, schema: jobsSchema(service), logger: new WorkerLogger(() => () => undefined) });
}

/** Starts the worker of one service. What was published while it was down is waiting in its jobs and is handled first. */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const pool = new Pool({ connectionString: options.databaseUrl, max: 6, application_name: `award ${options.service} jobs` });
  pool.on('error', (error) => options.log.warn({ err: error }, 'a connection of the jobs was lost'));
  pool.on('connect', (client) => client.on('error', (error) => options.log.warn({ err: error }, 'a connection of the jobs was lost')));
  const taskList: TaskList = { event: async (payload) => options.onEvent(parseEvent(payload as { type: string })) };
  for (const [name, task] of Object.entries(options.tasks ?? {})) taskList[name] = (payload) => task(payload);
  const runner: Runner = await run({
    pgPool: pool,
    schema: jobsSchema(options.service),
    concurrency: 3,
    pollInterval: 2_000,
    noHandleSignals: true,
    taskList,
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') options.log.error(message);
      else if (level === 'warning') options.log.warn(message);
    }),
  });
  return {
    async stop() {
      await runner.stop();
      await pool.end();
    },
  };
}
