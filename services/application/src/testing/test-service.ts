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
import { vi } from 'vitest';
import { applicationService } from '../index.ts';

/** The service on a database of its own, asked through its GraphQL schema as any viewer. */
export interface TestService {
  readonly running: RunningSubgraph;
  readonly admin: Client;
  readonly environment: ServiceEnvironment;
  /** The answer's data as plain JSON. @throws Error when there are GraphQL errors; their codes are in the message */
  ask<T>(viewer: Viewer, source: string, variables?: Record<string, unknown>): Promise<T>;
  /** Publishes an event as another service does, and waits until this one has handled it. */
  receive(publisher: 'panel' | 'sanction' | 'identity', event: EventBody): Promise<void>;
  /** Moves the demo's clock and runs what fell due. */
  moveTo(moment: string): Promise<void>;
  stop(): Promise<void>;
}

const environmentOf = (database: TestDatabase, dataDir: string): ServiceEnvironment => ({
  databaseUrl: database.url('application'),
  ownerDatabaseUrl: database.ownerUrl('application'),
  viewerPublicKey: { kty: 'OKP' },
  dataDir,
  demo: true,
  publicOrigin: 'http://localhost',
  log: pino({ level: 'fatal' }),
});

export async function startTestService(): Promise<TestService> {
  const dataDir = await mkdtemp(join(tmpdir(), 'award-files-'));
  const database = await createTestDatabase({ name: 'application', prepare: (draft) => applicationService.migrate(environmentOf(draft, dataDir)) });
  const environment = environmentOf(database, dataDir);
  const running = await applicationService.start(environment);
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  return {
    running,
    admin,
    environment,
    async ask<T>(viewer: Viewer, source: string, variables: Record<string, unknown> = {}) {
      const result = await graphql({ schema: running.schema, source, variableValues: variables, contextValue: await running.contextFor(viewer, 'test') });
      if (result.errors) throw new Error(result.errors.map((error) => `${error.message} ${String(error.extensions.code ?? error.originalError?.stack ?? '')}`).join('; '));
      return JSON.parse(JSON.stringify(result.data)) as T;
    },
    async receive(publisher, event) {
      const client = new Client({ connectionString: database.url(publisher) });
      await client.connect();
      const eventId = randomUUID();
      try {
        await publish((sql, values) => client.query(sql, values), event, { eventId, occurredAt: systemClock.now() });
      } finally {
        await client.end();
      }
      await vi.waitUntil(async () => (await admin.query('select from application.inbox where event_id = $1', [eventId])).rowCount === 1, { timeout: 20_000, interval: 20 });
    },
    async moveTo(moment) {
      const offset = Date.parse(instant(moment)) - Date.parse(systemClock.now());
      await admin.query('update bus.demo_clock set offset_ms = $1', [offset]);
      await running.sweep();
    },
    async stop() {
      await running.stop();
      await admin.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
