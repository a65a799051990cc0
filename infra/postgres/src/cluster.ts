import { execFile } from 'node:child_process';
import { chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Binaries, POSTGRES_MAJOR, program } from './binaries.ts';
import { diagnose } from './diagnosis.ts';
import { StartFailure, systemCode } from './start-failure.ts';
import type { SystemAccount } from './system-account.ts';

const run = promisify(execFile);

/** Name of the superuser of every embedded server. */
export const SUPERUSER = 'award_admin';

/**
 * Makes the cluster in `home/data` unless it stands already.
 * It is made under another name and renamed, so that a crash halfway leaves nothing that looks like a cluster.
 * @returns true when it was made now
 * @throws StartFailure for a full disk, or for a folder that is no cluster of this version
 */
export async function ensureCluster(home: string, password: string, binaries: Binaries, account: SystemAccount | undefined): Promise<boolean> {
  const data = join(home, 'data');
  if (await checkCluster(data)) return false;
  const draft = join(home, 'data.new');
  const passwordFile = join(home, 'password.new');
  await rm(draft, { recursive: true, force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    await run(
      program(binaries, 'initdb'),
      [
        `--pgdata=${draft}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--no-locale',
        '--locale-provider=icu',
        '--icu-locale=und',
        '--data-checksums',
      ],
      { ...account, cwd: '/', env: serverEnvironment() },
    );
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw diagnose(String((error as { stderr?: string }).stderr ?? error), home);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, data);
  return true;
}

/** The surroundings given to PostgreSQL: nothing of ours, messages in English so that `diagnose` can read them. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

/** True for a cluster of our version, false for nothing yet. */
async function checkCluster(data: string): Promise<boolean> {
  let version: string;
  try {
    version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    const entries = await readdir(data).catch(() => []);
    if (entries.length === 0) {
      await rm(data, { recursive: true, force: true });
      return false;
    }
    throw new StartFailure(
      `数据目录已损坏:${data} 中缺少 PG_VERSION;请恢复备份或换一个 DATA_DIR。`,
      `The data folder is damaged: PG_VERSION is missing in ${data}; restore a backup or choose another DATA_DIR.`,
    );
  }
  if (version === POSTGRES_MAJOR) return true;
  throw new StartFailure(
    `数据目录 ${data} 属于 PostgreSQL ${version || '(未知版本)'},本平台使用 PostgreSQL ${POSTGRES_MAJOR}。`,
    `The data folder ${data} is of PostgreSQL ${version || '(unknown version)'}, this platform runs PostgreSQL ${POSTGRES_MAJOR}.`,
  );
}
