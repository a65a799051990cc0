import type { IncomingMessage, ServerResponse } from 'node:http';
import { beijingDate } from '@award/calendar';
import type { AwardEvent, EventType } from '@award/events';
import { publicViewer, relationOf } from '@award/identity';
import type { Viewer } from '@award/identity';
import { demoClock, realClock, startWorker } from '@award/outbox';
import type { Refusal } from '@award/regulation';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager, EntitySchema } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { CommandTransaction } from '../command/command.ts';
import { runCommand } from '../command/run-command.ts';
import { openTransaction } from '../command/transaction.ts';
import { poolReader, readerPool } from '../persistence/reader.ts';
import { ServiceCalendar, keepYear } from './calendar.ts';
import type { SubgraphContext } from './context.ts';
import { forbidden } from './errors.ts';
import { migrateService } from './migrate.ts';
import type { NamedMigration } from './migrate.ts';
import { sdlOf, subgraphSchema } from './schema.ts';
import type { SchemaParts } from './schema.ts';
import type { RunningSubgraph, ServiceEnvironment, SubgraphService } from './service.ts';
import { Sweeper } from './sweeper.ts';

/** Handles one published event, in a transaction of its own, once. */
export type EventHandlers = { readonly [T in EventType]?: (tx: CommandTransaction, event: AwardEvent<T>) => Promise<void> };

/** Finds what fell due by the clock, and acts. */
export interface Sweep {
  readonly name: string;
  run(tx: CommandTransaction): Promise<void>;
}

/** Everything that makes a service. */
export interface SubgraphDefinition<L> extends SchemaParts<L> {
  readonly name: string;
  /** its schema in PostgreSQL; also names its roles `award_<schema>` and its jobs `<schema>_jobs` */
  readonly schema: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly NamedMigration[];
  /** the DataLoaders of one request */
  readonly loaders: (context: SubgraphContext<L>) => L;
  readonly handlers?: EventHandlers;
  readonly sweeps?: readonly Sweep[];
  /** refusals for named constraints that any command may hit */
  readonly constraints?: Readonly<Record<string, () => Refusal>>;
  /** routes beside GraphQL */
  readonly http?: (request: IncomingMessage, response: ServerResponse, context: SubgraphContext<L>, environment: ServiceEnvironment) => Promise<boolean>;
}

/** The platform itself as the actor of handlers and sweeps. */
const platformViewer: Viewer = { ...publicViewer, name: 'platform' };

/** Declares a service. */
export function defineSubgraph<L>(definition: SubgraphDefinition<L>): SubgraphService {
  let built: ReturnType<typeof subgraphSchema> | undefined;
  const schema = (): ReturnType<typeof subgraphSchema> => (built ??= subgraphSchema(definition));
  return {
    name: definition.name,
    sdl: () => sdlOf(schema()),
    migrate: (environment) => migrateService(definition.schema, definition.entities, definition.migrations, environment),
    start: (environment) => startSubgraph(definition, schema(), environment),
  };
}

async function startOrm<L>(definition: SubgraphDefinition<L>, environment: ServiceEnvironment, reads: Pool): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: environment.databaseUrl,
    entities: [...definition.entities],
    discovery: { warnWhenNoEntities: false },
    pool: { max: 10 },
    forceUtcTimezone: true,
    driverOptions: {
      application_name: `award ${definition.schema} commands`,
      options: '-c timezone=UTC',
      onPoolCreated: (pool: Pool) => void (pool.options.types = reads.options.types),
    },
  });
}

async function startSubgraph<L>(definition: SubgraphDefinition<L>, schema: ReturnType<typeof subgraphSchema>, environment: ServiceEnvironment): Promise<RunningSubgraph> {
  const log = environment.log.child({ service: definition.name });
  const pool = readerPool(environment.databaseUrl, definition.schema);
  pool.on('error', (error) => log.warn({ err: error }, 'a connection of the reads was lost'));
  const orm = await startOrm(definition, environment, pool);
  const clock = environment.demo ? demoClock(pool) : realClock;
  const calendar = new ServiceCalendar(pool, definition.schema);
  await calendar.refresh(true);
  const reader = poolReader(pool);
  const fork = (): EntityManager => orm.em.fork({ clear: true }) as EntityManager;
  const setting = () => ({ clock, calendar: calendar.current });
  const runner = { schema: definition.schema, fork, setting, constraints: definition.constraints ?? {} };

  const inTransaction = (work: (tx: CommandTransaction) => Promise<void>): Promise<void> =>
    fork().transactional(async (em) => {
      const tx = await openTransaction(em as EntityManager, platformViewer, 'ANY', setting());
      await work(tx);
      await em.flush();
    });

  const onEvent = async (event: AwardEvent): Promise<void> => {
    const handler = definition.handlers?.[event.type] as ((tx: CommandTransaction, event: AwardEvent) => Promise<void>) | undefined;
    await Promise.all([clock.refresh(), calendar.refresh()]);
    await inTransaction(async (tx) => {
      const claimed = await tx.execute(`insert into "${definition.schema}".inbox (event_id, type) values ($1, $2) on conflict do nothing returning event_id`, [event.eventId, event.type]);
      if (claimed.length === 0) return;
      if (event.type === 'CalendarYearImported') await keepYear(tx, definition.schema, event);
      await handler?.(tx, event);
    });
    if (event.type === 'CalendarYearImported') await calendar.refresh(true);
  };

  const sweeper = new Sweeper(async () => {
    await Promise.all([clock.refresh(), calendar.refresh()]);
    for (const sweep of definition.sweeps ?? [])
      await inTransaction(async (tx) => {
        const [lock] = await tx.execute<{ mine: boolean }>(`select pg_try_advisory_xact_lock(hashtext($1), hashtext($2)) as mine`, [definition.schema, sweep.name]);
        if (lock?.mine) await sweep.run(tx);
      });
  }, log);

  const contextFor = async (viewer: Viewer, requestId: string): Promise<SubgraphContext<L>> => {
    await (environment.demo ? Promise.all([clock.refresh(), calendar.refresh()]) : calendar.refresh());
    const now = clock.now();
    const context: SubgraphContext<L> = {
      viewer, requestId, clock, now, reader, log,
      demo: environment.demo,
      today: beijingDate(now),
      calendar: calendar.current,
      loaders: undefined as L,
      run: (command, input) => runCommand(runner, command, viewer, input),
      relation(key) {
        const relation = relationOf(viewer, key);
        if (relation === null) throw forbidden(key);
        return relation;
      },
    };
    return Object.assign(context, { loaders: definition.loaders(context) });
  };

  const worker = await startWorker({ service: definition.schema, databaseUrl: environment.databaseUrl, onEvent, log });
  sweeper.start();
  const { http } = definition;
  return {
    name: definition.name,
    schema,
    contextFor,
    ...(http && { httpHandler: async (request, response, viewer) => http(request, response, await contextFor(viewer, ''), environment) }),
    sweep: () => sweeper.now(),
    async stop() {
      await sweeper.stop();
      await worker.stop();
      await orm.close(true);
      await pool.end();
    },
  };
}
