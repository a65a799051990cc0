import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant, systemClock } from '@award/calendar';
import type { EventBody } from '@award/events';
import type { Viewer } from '@award/identity';
import { publish } from '@award/outbox';
import type { RunningSubgraph, ServiceEnvironment } from '@award/subgraph';
import { createTestDatabase } from '@award/testkit';
import type { TestDatabase } from '@award/testkit';
import { graphql } from 'graphql';
import { Client } from 'pg';
import { pino } from 'pino';
import { panelService } from '../index.ts';

/** The service on a database of its own, asked through its GraphQL schema as any viewer, told by events what happens elsewhere. */
export interface TestService {
  readonly running: RunningSubgraph;
  readonly admin: Client;
  readonly database: TestDatabase;
  readonly environment: ServiceEnvironment;
  /** The answer's data as plain JSON. @throws Error when there are GraphQL errors; their codes are in the message */
  ask<T>(viewer: Viewer, source: string, variables?: Record<string, unknown>): Promise<T>;
  /** Publishes as the application service, and waits until this service has handled it. */
  tell(event: EventBody): Promise<void>;
  /** What this service has published, by type, oldest first. */
  published<T>(type: string): Promise<T[]>;
  /** Moves the demo's clock and runs what fell due. */
  moveTo(moment: string): Promise<void>;
  stop(): Promise<void>;
}

const environmentOf = (database: TestDatabase, dataDir: string): ServiceEnvironment => ({
  databaseUrl: database.url('panel'),
  ownerDatabaseUrl: database.ownerUrl('panel'),
  viewerPublicKey: { kty: 'OKP' },
  dataDir,
  demo: true,
  publicOrigin: 'http://localhost',
  log: pino({ level: 'fatal' }),
});

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

export async function startTestService(): Promise<TestService> {
  const dataDir = await mkdtemp(join(tmpdir(), 'award-panel-'));
  const database = await createTestDatabase({ name: 'panel', prepare: (draft) => panelService.migrate(environmentOf(draft, dataDir)) });
  const environment = environmentOf(database, dataDir);
  const running = await panelService.start(environment);
  const [admin, application] = await Promise.all([connected(database.adminUrl), connected(database.url('application'))]);
  const now = async () => (await running.contextFor({ role: 'PUBLIC', personId: null } as Viewer, 'now')).now;
  return {
    running, admin, database, environment,
    async ask<T>(viewer: Viewer, source: string, variables: Record<string, unknown> = {}) {
      const result = await graphql({ schema: running.schema, source, variableValues: variables, contextValue: await running.contextFor(viewer, 'test') });
      if (result.errors) throw new Error(result.errors.map((error) => `${error.message} ${String(error.extensions.code ?? error.originalError?.stack ?? '')}`).join('; '));
      return JSON.parse(JSON.stringify(result.data)) as T;
    },
    async tell(event) {
      const eventId = randomUUID();
      await publish((sql, values) => application.query(sql, values), event, { eventId, occurredAt: await now() });
      for (let waited = 0; waited < 20_000; waited += 10) {
        const { rowCount } = await admin.query('select from panel.inbox where event_id = $1', [eventId]);
        if (rowCount) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`${event.type} was not handled`);
    },
    async published<T>(type: string) {
      const { rows } = await admin.query<{ body: T }>('select body from bus.event where type = $1 order by position', [type]);
      return rows.map((row) => row.body);
    },
    async moveTo(moment) {
      await admin.query('update bus.demo_clock set offset_ms = $1', [Date.parse(instant(moment)) - Date.parse(systemClock.now())]);
      await running.sweep();
    },
    async stop() {
      await running.stop();
      await Promise.all([admin.end(), application.end()]);
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
