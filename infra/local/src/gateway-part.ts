import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIRECTORY_AUDIENCE, httpDirectory, signServiceToken } from '@award/identity';
import type { Directory } from '@award/identity';
import { createGateway, migrateGateway } from '@award/service-gateway';
import type { Gateway, ProviderPlace, SubgraphPlace } from '@award/service-gateway';
import type { JWK } from 'jose';
import type { Logger } from 'pino';
import type { OpenIdSettings } from './open-id.ts';
import { DIRECTORY, FILES } from './subgraphs.ts';

/** What a gateway needs and can be sent to another process. */
export interface GatewayPlan {
  readonly publicOrigin: string;
  /** whether people with a session may send operations as text; portals never do */
  readonly openQueries: boolean;
  readonly viewerPrivateKey: JWK;
  readonly sessionSecret: string;
  readonly supergraphSdl: string;
  readonly databaseUrl: string;
  readonly ownerDatabaseUrl: string;
  readonly openId: OpenIdSettings;
  readonly metricsToken: string | null;
  readonly port: number;
  readonly host: string;
}

/** The parts the gateway calls, in this process or elsewhere. */
export interface GatewayNeighbours {
  readonly subgraphs: readonly SubgraphPlace[];
  readonly directory: Directory;
  /** null when people sign in elsewhere */
  readonly provider: ProviderPlace | null;
}

const REMOTES = ['applicant', 'reviewer', 'admin'] as const;
const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the gateway on its port. */
export async function startGateway(plan: GatewayPlan, neighbours: GatewayNeighbours, log: Logger): Promise<Gateway> {
  await migrateGateway(plan.ownerDatabaseUrl);
  const gateway = await createGateway({
    supergraphSdl: plan.supergraphSdl,
    subgraphs: neighbours.subgraphs,
    rolesKeptBy: DIRECTORY,
    filesServedBy: FILES,
    viewerPrivateKey: plan.viewerPrivateKey,
    publicOrigin: plan.publicOrigin,
    databaseUrl: plan.databaseUrl,
    directory: neighbours.directory,
    openId: { ...plan.openId, audience: `${plan.publicOrigin}/graphql` },
    ...(neighbours.provider && { provider: neighbours.provider }),
    secret: plan.sessionSecret,
    trustedDocuments: ['shell', ...REMOTES].map((app) => join(builtApp(app), 'persisted-documents.json')).filter((file) => existsSync(file)),
    openQueries: plan.openQueries,
    apps: {
      shell: existsSync(builtApp('shell')) ? builtApp('shell') : null,
      remotes: Object.fromEntries(REMOTES.filter((app) => existsSync(builtApp(app))).map((app) => [app, builtApp(app)])),
    },
    ...(plan.metricsToken !== null && { metricsToken: plan.metricsToken }),
    log,
  });
  await gateway.listen(plan.port, plan.host);
  return gateway;
}

/** The directory of an identity service in another process. */
export function directoryAt(origin: string, viewerPrivateKey: JWK): Directory {
  return httpDirectory(origin, () => signServiceToken(DIRECTORY_AUDIENCE, viewerPrivateKey, { issuedAt: new Date(), lifetimeSeconds: 60 }));
}

function builtApp(name: string): string {
  return join(repository, 'apps', name, 'dist');
}
