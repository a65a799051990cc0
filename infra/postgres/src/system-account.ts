import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A user of the machine. */
export interface SystemAccount {
  uid: number;
  gid: number;
}

const run = promisify(execFile);

/**
 * The account PostgreSQL must run as, or undefined when it may run as the present user.
 * PostgreSQL refuses to run as root. Then it is the machine's `postgres`, made if it can be made, else `nobody`,
 * which exists everywhere.
 */
export async function serverAccount(): Promise<SystemAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const present = await accountNamed('postgres');
  if (present) return present;
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']).catch(() => undefined);
  const account = (await accountNamed('postgres')) ?? (await accountNamed('nobody'));
  if (!account) throw new Error('No account to run PostgreSQL as: neither postgres nor nobody exists.');
  return account;
}

async function accountNamed(name: string): Promise<SystemAccount | undefined> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find((line) => line[0] === name);
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}

/** True when the account may enter the folder, that is pass through every parent of it. */
export async function canEnter(account: SystemAccount | undefined, folder: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
