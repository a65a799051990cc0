import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@award/infra-postgres';
import { builtApps } from './built-apps.ts';
import { platformLog } from './platform-log.ts';
import type { PlatformInputs, RunningParts } from './platform-mode.ts';
import { ProcessOutput } from './process-output.ts';
import { publicHalf } from './secrets.ts';
import { DIRECTORY, FILES, SUBGRAPHS } from './subgraphs.ts';
import { type Part, supervise } from './supervised-process.ts';
import { Undo } from './undo.ts';

const supergraph = fileURLToPath(new URL('../../../services/gateway/supergraph.graphql', import.meta.url));

/** Runs each service and the gateway as a process of its own on the loopback address; the gateway calls them over HTTP. */
export async function startDistributed(inputs: PlatformInputs): Promise<RunningParts> {
  const log = platformLog(inputs.logTarget, 'runner');
  const undo = new Undo();
  try {
    const output = undo.stopLater(new ProcessOutput(inputs.logTarget.file, inputs.onLine));
    const [providerPort = 0, ...ports] = await freePorts(SUBGRAPHS.length + 1);
    const places = SUBGRAPHS.map((subgraph, index) => ({ ...subgraph, port: ports[index] ?? 0 }));
    const parts = places.map((place) => servicePart(inputs, place, providerPort));
    const services = await Promise.all(parts.map(async (part) => undo.stopLater(await supervise(part, output, log))));
    const subgraphs = places.map(({ name, port }) => `${name}=${originAt(port)}/graphql`).join(',');
    const gateway = undo.stopLater(await supervise(gatewayPart(inputs, subgraphs, originAt(providerPort)), output, log));
    return {
      bootstrapped: null,
      processes: () => Object.fromEntries([...services, gateway].map((part) => [part.name, part.pid() ?? 0])),
      stop: () => undo.run(),
    };
  } catch (error) {
    await undo.run();
    throw error;
  }
}

/** One service with its own two connections and nothing of the others. */
function servicePart(inputs: PlatformInputs, { name, schema, port }: (typeof SUBGRAPHS)[number] & { port: number }, providerPort: number): Part {
  const { database, settings, secrets, publicOrigin, keysDirectory } = inputs;
  const identity = {
    PROVIDER_PORT: String(providerPort),
    KEYS_DIR: keysDirectory,
    OIDC_CLIENT_SECRET: secrets.clientSecret,
    BOOTSTRAP_ADMIN_LOGIN: settings.sysadmin.login,
    ...(settings.sysadmin.password !== null && { BOOTSTRAP_ADMIN_PASSWORD: settings.sysadmin.password }),
  };
  return {
    name,
    folder: schema,
    readyAt: [`${originAt(port)}/healthz`, ...(name === DIRECTORY ? [`${originAt(providerPort)}/oidc/.well-known/openid-configuration`] : [])],
    environment: {
      PORT: String(port),
      DATABASE_URL: database.url(schema),
      OWNER_DATABASE_URL: database.ownerUrl(schema),
      VIEWER_PUBLIC_KEY: JSON.stringify(publicHalf(secrets.viewerPrivateKey)),
      PUBLIC_ORIGIN: publicOrigin,
      FILES_DIR: join(settings.dataDir, 'files', schema),
      DEMO: settings.demo ? '1' : '0',
      LOG_LEVEL: inputs.logTarget.level,
      ...(name === DIRECTORY && identity),
    },
  };
}

function gatewayPart(inputs: PlatformInputs, subgraphs: string, identityOrigin: string): Part {
  const { database, settings, secrets, publicOrigin, openId } = inputs;
  const { shell, remotes } = builtApps();
  return {
    name: 'gateway',
    folder: 'gateway',
    readyAt: [`${originAt(settings.port)}/healthz`],
    environment: {
      PORT: String(settings.port),
      HOST: settings.host,
      PUBLIC_ORIGIN: publicOrigin,
      DATABASE_URL: database.url('gateway'),
      OWNER_DATABASE_URL: database.ownerUrl('gateway'),
      SUPERGRAPH: supergraph,
      SUBGRAPHS: subgraphs,
      ROLES_KEPT_BY: DIRECTORY,
      FILES_SERVED_BY: FILES,
      IDENTITY_ORIGIN: identityOrigin,
      EMBEDDED_PROVIDER: settings.openId === null ? '1' : '0',
      VIEWER_PRIVATE_KEY: JSON.stringify(secrets.viewerPrivateKey),
      OIDC_ISSUER: openId.issuer,
      OIDC_CLIENT_ID: openId.clientId,
      OIDC_CLIENT_SECRET: openId.clientSecret,
      SESSION_SECRET: secrets.sessionSecret,
      OPEN_QUERIES: settings.demo ? '1' : '0',
      LOG_LEVEL: inputs.logTarget.level,
      REMOTE_DIRS: Object.entries(remotes).map(([name, folder]) => `${name}=${folder}`).join(','),
      ...(shell !== null && { SHELL_DIR: shell }),
      ...(settings.metricsToken !== null && { METRICS_TOKEN: settings.metricsToken }),
    },
  };
}

const originAt = (port: number): string => `http://127.0.0.1:${port}`;

async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}
