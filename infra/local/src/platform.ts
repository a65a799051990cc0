import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { claimFolder, explainFolderError, freePort, isFree, makeDataFolder, StartFailure, systemCode, throwAwayFolder } from '@award/infra-postgres';
import { embeddedDatabase, externalDatabase } from './database.ts';
import { DEMO_SYSADMIN } from './environment.ts';
import type { LogTarget } from './platform-log.ts';
import type { PlatformInputs, RunningParts } from './platform-mode.ts';
import { type PlatformSecrets, platformSecrets } from './secrets.ts';
import type { Settings } from './settings.ts';
import { Undo } from './undo.ts';

export interface PlatformOptions extends Partial<Settings> {
  /** secrets from elsewhere than the data folder */
  readonly secrets?: Partial<PlatformSecrets>;
  /** values for the embedded PostgreSQL, e.g. `{ fsync: 'off' }` in tests */
  readonly postgres?: Readonly<Record<string, string>>;
  readonly logTarget?: LogTarget;
  /** throws away what the embedded database holds */
  readonly startOver?: boolean;
  /** is told each step as it begins */
  readonly onStep?: (zh: string, en: string) => void;
  /** is given what a part has to say to people, such as a password that is told once */
  readonly onLine?: (line: string) => void;
}

/** A whole platform at work. */
export interface RunningPlatform {
  /** where people and programs reach it */
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  /** admin's connection to its database */
  readonly databaseUrl: string;
  /** true when the embedded database was made, or emptied, by this start */
  readonly fresh: boolean;
  readonly sysadmin: { readonly login: string; readonly password: string | null };
  /** the first administrator, if this start made one: a password that was made up is known only now */
  readonly bootstrapped: { readonly login: string; readonly password: string } | null;
  /** process ids by part (`gateway`, `panel` …) when distributed; empty in one process */
  processes(): Readonly<Record<string, number>>;
  /** Stops everything that was started here; a data folder made for it is removed. */
  stop(): Promise<void>;
}

/**
 * Starts the whole platform: database, roles, migrations, services, gateway. Everything left out has a default that
 * suits tests: a free port, a folder that is thrown away, the demo with its movable clock, and its known administrator.
 * @throws StartFailure with one sentence when port, disk, folder or database forbid it
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<RunningPlatform> {
  const undo = new Undo();
  try {
    return await start(options, undo);
  } catch (error) {
    await undo.run();
    if (systemCode(error) === 'EADDRINUSE') throw portInUse(options.port ?? 0);
    throw error;
  }
}

async function start(options: PlatformOptions, undo: Undo): Promise<RunningPlatform> {
  const step = options.onStep ?? (() => undefined);
  const port = options.port || (await freePort());
  // Before the database is touched; should someone take it in between, listening says the same.
  if (!(await isFree(port, options.host))) throw portInUse(port);
  const settings: Settings = {
    port,
    host: options.host ?? '127.0.0.1',
    dataDir: resolve(options.dataDir ?? (await temporaryFolder(undo))),
    databaseUrl: options.databaseUrl ?? null,
    publicOrigin: options.publicOrigin ?? null,
    demo: options.demo ?? true,
    distributed: options.distributed ?? false,
    sysadmin: options.sysadmin ?? DEMO_SYSADMIN,
    openId: options.openId ?? null,
    metricsToken: options.metricsToken ?? null,
  };
  const secrets = await openDataFolder(settings.dataDir, options.secrets ?? {}, undo);
  if (options.startOver) step('上次演示数据未生成完,重新开始…', 'The demo was not finished last time; starting it over …');
  step('启动数据库…', 'Starting the database …');
  const database = undo.stopLater(
    settings.databaseUrl === null
      ? await embeddedDatabase(settings.dataDir, secrets.rolePasswords, { settings: options.postgres, startOver: options.startOver })
      : await externalDatabase(settings.databaseUrl, secrets.rolePasswords),
  );
  const origin = settings.publicOrigin ?? `http://localhost:${port}`;
  const { dataDir } = settings;
  const inputs: PlatformInputs = {
    settings,
    secrets,
    database,
    publicOrigin: origin,
    openId: settings.openId ?? { issuer: `${origin}/oidc`, clientId: 'gateway', clientSecret: secrets.clientSecret },
    keysDirectory: join(dataDir, 'keys'),
    logTarget: options.logTarget ?? { file: join(dataDir, 'log', 'platform.log'), level: 'info' },
    onLine: options.onLine ?? (() => undefined),
  };
  step('迁移数据并启动服务…', 'Migrating and starting the services …');
  const parts = undo.stopLater(await startParts(inputs));
  return {
    origin,
    port,
    dataDir,
    databaseUrl: database.adminUrl,
    fresh: database.fresh,
    sysadmin: settings.sysadmin,
    bootstrapped: parts.bootstrapped,
    processes: () => parts.processes(),
    stop: () => undo.run(),
  };
}

/** Loads what the chosen way of running needs and no more: a runner of processes holds no service itself. */
async function startParts(inputs: PlatformInputs): Promise<RunningParts> {
  if (inputs.settings.distributed) return (await import('./distributed.ts')).startDistributed(inputs);
  return (await import('./in-process.ts')).startInProcess(inputs);
}

async function temporaryFolder(undo: Undo): Promise<string> {
  const folder = await throwAwayFolder();
  undo.stopLater({ stop: () => rm(folder, { recursive: true, force: true }) });
  return folder;
}

async function openDataFolder(dataDir: string, given: Partial<PlatformSecrets>, undo: Undo): Promise<PlatformSecrets> {
  try {
    await makeDataFolder(dataDir);
    const release = await claimFolder(dataDir);
    undo.stopLater({ stop: async () => release() });
    await mkdir(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
    return await platformSecrets(dataDir, given);
  } catch (error) {
    throw explainFolderError(error, dataDir);
  }
}

/** Someone else listens there already. */
function portInUse(port: number): StartFailure {
  return new StartFailure(`端口 ${port} 已被占用;请用 PORT 指定其他端口。`, `Port ${port} is in use; choose another by PORT.`);
}
