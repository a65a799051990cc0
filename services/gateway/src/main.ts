/** The gateway in a process of its own; all subgraphs, the directory and the provider elsewhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIRECTORY_AUDIENCE, httpDirectory, signServiceToken } from '@award/identity';
import { publicNames, publicPages } from '@award/public-pages';
import { pino } from 'pino';
import { settings } from './environment.ts';
import { createGateway } from './gateway.ts';
import { migrateGateway } from './sessions/migrate.ts';

/** An objection carries its evidence (Art. 12): 20 MB of documents, a third more in base64, and the text. */
const OBJECTION_BYTES = 30 * 1024 * 1024;

const given = settings();
const log = pino({ level: given.LOG_LEVEL, name: 'gateway' });
const key = given.VIEWER_PRIVATE_KEY;
const folders = [given.SHELL_DIR, ...Object.values(given.REMOTE_DIRS)].filter((folder) => folder !== undefined);

if (given.OWNER_DATABASE_URL) await migrateGateway(given.OWNER_DATABASE_URL);
const gateway = await createGateway({
  supergraphSdl: await readFile(given.SUPERGRAPH, 'utf8'),
  subgraphs: Object.entries(given.SUBGRAPHS).map(([name, url]) => ({ name, url })),
  rolesKeptBy: given.ROLES_KEPT_BY,
  filesServedBy: given.FILES_SERVED_BY,
  viewerPrivateKey: key,
  publicOrigin: given.PUBLIC_ORIGIN,
  databaseUrl: given.DATABASE_URL,
  directory: httpDirectory(given.IDENTITY_ORIGIN, () => signServiceToken(DIRECTORY_AUDIENCE, key, { issuedAt: new Date(), lifetimeSeconds: 60 })),
  openId: {
    issuer: given.OIDC_ISSUER,
    clientId: given.OIDC_CLIENT_ID,
    clientSecret: given.OIDC_CLIENT_SECRET,
    audience: given.OIDC_AUDIENCE ?? `${given.PUBLIC_ORIGIN}/graphql`,
  },
  ...(given.EMBEDDED_PROVIDER && { provider: { origin: given.IDENTITY_ORIGIN } }),
  secret: given.SESSION_SECRET,
  trustedDocuments: folders.map((folder) => join(folder, 'persisted-documents.json')),
  openQueries: given.OPEN_QUERIES,
  bodyLimit: OBJECTION_BYTES,
  apps: { shell: given.SHELL_DIR ?? null, remotes: given.REMOTE_DIRS },
  publicPages,
  namesOf: publicNames,
  metricsToken: given.METRICS_TOKEN,
  log,
});
await gateway.listen(given.PORT, given.HOST);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void gateway.stop().finally(() => process.exit(0));
  });
