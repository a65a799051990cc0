import { generateKeyPair, exportJWK } from 'jose';
import type { JWK } from 'jose';
import { pino } from 'pino';
import { Client } from 'pg';
import type { ServiceEnvironment } from '@award/subgraph';
import { createTestDatabase } from '@award/testkit';
import type { TestDatabase } from '@award/testkit';
import { directoryService } from '../directory-service.ts';

/** What goes wrong in a test is asserted; the log would only hide it. */
export const silent = pino({ level: 'silent' });

/** Key pair as the gateway has it. */
export async function gatewayKeys(): Promise<{ publicJwk: JWK; privateJwk: JWK }> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { publicJwk: await exportJWK(publicKey), privateJwk: await exportJWK(privateKey) };
}

/** The environment of the directory over a test's database. */
export const environmentOf = (database: TestDatabase, more: Partial<ServiceEnvironment> = {}): ServiceEnvironment => ({
  databaseUrl: database.url('identity'),
  ownerDatabaseUrl: database.ownerUrl('identity'),
  viewerPublicKey: {},
  dataDir: '',
  demo: false,
  publicOrigin: 'http://127.0.0.1',
  log: silent,
  ...more,
});

/** A database with the tables of the service and nobody in it. */
export const identityDatabase = (): Promise<TestDatabase> =>
  createTestDatabase({
    name: 'identity',
    async prepare(database) {
      await directoryService.migrate(environmentOf(database));
    },
  });

/** Looks, or meddles, past all rights. */
export async function asAdmin<T>(database: TestDatabase, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
