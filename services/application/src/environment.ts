import { join } from 'node:path';
import type { JWK } from 'jose';
import { pino } from 'pino';
import type { ServiceEnvironment } from '@award/subgraph';

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The setting ${name} is missing.`);
  return value;
}

/** What the process was told when it runs alone. The one place of this service that reads the process's environment. */
export function readEnvironment(): ServiceEnvironment & { readonly port: number } {
  return {
    databaseUrl: required('APPLICATION_DATABASE_URL'),
    ownerDatabaseUrl: required('APPLICATION_OWNER_DATABASE_URL'),
    viewerPublicKey: JSON.parse(required('VIEWER_PUBLIC_KEY')) as JWK,
    dataDir: join(process.env.DATA_DIR ?? '.data', 'files', 'application'),
    demo: process.env.DEMO === '1',
    publicOrigin: process.env.PUBLIC_ORIGIN ?? 'http://localhost:4000',
    port: Number(process.env.APPLICATION_PORT ?? 4101),
    log: pino({ level: process.env.LOG_LEVEL ?? 'info' }),
  };
}
