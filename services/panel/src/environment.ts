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
    databaseUrl: required('PANEL_DATABASE_URL'),
    ownerDatabaseUrl: required('PANEL_OWNER_DATABASE_URL'),
    viewerPublicKey: JSON.parse(required('VIEWER_PUBLIC_KEY')) as JWK,
    dataDir: join(process.env.DATA_DIR ?? '.data', 'files', 'panel'),
    demo: process.env.DEMO === '1',
    publicOrigin: process.env.PUBLIC_ORIGIN ?? 'http://localhost:4000',
    port: Number(process.env.PANEL_PORT ?? 4102),
    log: pino({ level: process.env.LOG_LEVEL ?? 'info' }),
  };
}
