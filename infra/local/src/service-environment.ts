import { join } from 'node:path';
import type { ServiceEnvironment } from '@award/subgraph';
import type { JWK } from 'jose';
import type { Logger } from 'pino';
import type { PlatformDatabase } from './database.ts';
import type { Schema } from './schemas.ts';

/** What does not change while the platform runs, and every service is told. */
export interface ServiceFrame {
  readonly dataDir: string;
  readonly publicOrigin: string;
  readonly demo: boolean;
  readonly viewerPublicKey: JWK;
}

/** A service's environment without its log: it can be sent to another process. */
export type PlainEnvironment = Omit<ServiceEnvironment, 'log'>;

/** What a service is given to work with: its own two connections and nothing of the others. */
export function plainEnvironment(frame: ServiceFrame, database: PlatformDatabase, schema: Schema): PlainEnvironment {
  return {
    databaseUrl: database.url(schema),
    ownerDatabaseUrl: database.ownerUrl(schema),
    viewerPublicKey: frame.viewerPublicKey,
    dataDir: join(frame.dataDir, 'files', schema),
    demo: frame.demo,
    publicOrigin: frame.publicOrigin,
  };
}

export const withLog = (environment: PlainEnvironment, log: Logger): ServiceEnvironment => ({ ...environment, log });
