import { resolve } from 'node:path';
import { installedBinaries } from './binaries.ts';
import { ensureCluster, SUPERUSER } from './cluster.ts';
import { makeDataFolder } from './data-folder.ts';
import { claimFolder } from './folder-claim.ts';
import { freePort } from './free-port.ts';
import { makePrivateFolder, placementOf, reachableBinaries, savePlacement } from './placement.ts';
import { clearOrphan, startPostmaster, stopPostmaster } from './postmaster.ts';
import { explainFolderError } from './start-failure.ts';
import { serverAccount } from './system-account.ts';

export interface EmbeddedPostgresOptions {
  /** Folder that belongs to this server; made when missing. Only one running server may use it. */
  folder: string;
  /** Values for postgresql.conf beside our own, e.g. `{ fsync: 'off' }` for tests. */
  settings?: Readonly<Record<string, string>>;
}

/** A running PostgreSQL server of our own on the loopback address. */
export interface EmbeddedPostgres {
  port: number;
  /** True when its cluster was made by this start. */
  created: boolean;
  /** Connection URL of the superuser for a database (default `postgres`). */
  superuserUrl(database?: string): string;
  /** Stops the server and gives the folder up. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL server that keeps its data under `folder`, making it at the first time.
 * Works as root and as an ordinary user, and after a crash or kill -9 of everything.
 * @throws StartFailure, with one sentence, when the folder, the disk or the port forbids it
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  await makeDataFolder(folder);
  try {
    return await start(folder, options.settings ?? {});
  } catch (error) {
    throw explainFolderError(error, folder);
  }
}

async function start(folder: string, settings: Readonly<Record<string, string>>): Promise<EmbeddedPostgres> {
  const account = await serverAccount();
  const placement = await placementOf(folder, account);
  await makePrivateFolder(placement.home, account);
  const release = await claimFolder(placement.home);
  try {
    const binaries = await reachableBinaries(installedBinaries(), account);
    const control = { home: placement.home, binaries, account };
    const created = await ensureCluster(placement.home, placement.password, binaries, account);
    await clearOrphan(control);
    const port = await freePort(placement.port);
    await startPostmaster(control, port, { timezone: 'UTC', log_timezone: 'UTC', max_connections: '200', ...settings });
    await savePlacement(folder, { ...placement, port });
    return {
      port,
      created,
      superuserUrl: (database = 'postgres') =>
        `postgresql://${SUPERUSER}:${encodeURIComponent(placement.password)}@127.0.0.1:${port}/${database}`,
      stop: async () => {
        await stopPostmaster(control);
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
