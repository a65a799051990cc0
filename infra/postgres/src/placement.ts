import { randomBytes } from 'node:crypto';
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Binaries } from './binaries.ts';
import { StartFailure, systemCode } from './start-failure.ts';
import { canEnter, type SystemAccount } from './system-account.ts';

/** What is remembered about an embedded server in `postgres.json` of its data folder. */
export interface Placement {
  /** Folder with the cluster (`data/`) and its log; inside the data folder unless PostgreSQL could not get there. */
  home: string;
  /** The superuser's password. */
  password: string;
  /** The port it last used, taken again when free. */
  port?: number | undefined;
}

/** Folders that every account can enter, for a root who keeps the checkout in a private home. */
const sharedFolders = ['/var/lib/bayingolin-award', '/var/tmp/bayingolin-award'];

/**
 * Where the server of this data folder lives; decided at the first start and kept.
 * As root PostgreSQL runs as another account, and a home of mode 0700 is closed to it:
 * then the cluster goes to a shared folder and the data folder only remembers where.
 * @throws StartFailure when the record is unreadable
 */
export async function placementOf(folder: string, account: SystemAccount | undefined): Promise<Placement> {
  const record = join(folder, 'postgres.json');
  const known = await readRecord(record);
  if (known) {
    // A data folder that was moved carries its cluster along.
    const inside = join(folder, 'postgres');
    const moved = !(await exists(known.home)) && (await exists(inside));
    const placement = moved ? { ...known, home: inside } : known;
    // It has run before: making a new, empty cluster in its place would look like the loss of everything.
    if (placement.port !== undefined && !(await exists(join(placement.home, 'data')))) {
      throw new StartFailure(
        `数据目录 ${folder} 已损坏:数据库文件夹 ${placement.home} 不见了;请恢复备份或换一个 DATA_DIR。`,
        `The data folder ${folder} is damaged: its database in ${placement.home} is gone; restore a backup or choose another DATA_DIR.`,
      );
    }
    return placement;
  }
  const home = (await canEnter(account, folder))
    ? join(folder, 'postgres')
    : join(await sharedFolder(), `data-${randomBytes(6).toString('hex')}`);
  if (await exists(join(home, 'data'))) {
    throw new StartFailure(
      `数据目录 ${folder} 已损坏:缺少 postgres.json,无法登录其中的数据库。`,
      `The data folder ${folder} is damaged: postgres.json is missing, so its database cannot be opened.`,
    );
  }
  const placement = { home, password: randomBytes(24).toString('base64url') };
  await savePlacement(folder, placement);
  return placement;
}

/** Writes the record so that a crash leaves either the old or the new one. */
export async function savePlacement(folder: string, placement: Placement): Promise<void> {
  const record = join(folder, 'postgres.json');
  await writeFile(`${record}.new`, `${JSON.stringify(placement, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${record}.new`, record);
}

/** Makes the folder that only the server's account may read. */
export async function makePrivateFolder(folder: string, account: SystemAccount | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
}

/** The programs at a place the server's account can reach; copied to the shared folder, once per version, if need be. */
export async function reachableBinaries(installed: Binaries, account: SystemAccount | undefined): Promise<Binaries> {
  if (await canEnter(account, join(installed.root, 'bin'))) return installed;
  const target = join(await sharedFolder(), `postgresql-${installed.version}-${process.arch}`);
  if (!(await exists(target))) {
    const draft = `${target}.${process.pid}`;
    await cp(installed.root, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, target).catch(async (error: unknown) => {
      // Another instance copied it in the meantime.
      await rm(draft, { recursive: true, force: true });
      if (systemCode(error) !== 'ENOTEMPTY' && systemCode(error) !== 'EEXIST') throw error;
    });
  }
  return { ...installed, root: target };
}

async function sharedFolder(): Promise<string> {
  let refusal: unknown;
  for (const folder of sharedFolders) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      await chmod(folder, 0o755);
      return folder;
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}

async function readRecord(record: string): Promise<Placement | undefined> {
  let text: string;
  try {
    text = await readFile(record, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { home, password, port } = JSON.parse(text) as Placement;
    if (typeof home === 'string' && typeof password === 'string') return { home: resolve(home), password, port };
  } catch {
    // Said below.
  }
  throw new StartFailure(`数据目录已损坏:${record} 无法读取。`, `The data folder is damaged: ${record} is not readable.`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
