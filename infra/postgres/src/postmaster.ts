import { execFile } from 'node:child_process';
import { readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Binaries, program } from './binaries.ts';
import { serverEnvironment } from './cluster.ts';
import { diagnose } from './diagnosis.ts';
import { commandName, isAlive } from './process-alive.ts';
import type { SystemAccount } from './system-account.ts';

const run = promisify(execFile);

/** How to call the server's own control program on one cluster. */
export interface Control {
  home: string;
  binaries: Binaries;
  account: SystemAccount | undefined;
}

/**
 * Starts the server and waits until it accepts connections.
 * pg_ctl puts it into a session of its own, so that a Ctrl-C in the terminal reaches us first and it is stopped last.
 * @param settings values for postgresql.conf
 * @throws StartFailure with what its log says
 */
export async function startPostmaster(control: Control, port: number, settings: Readonly<Record<string, string>>): Promise<void> {
  const log = join(control.home, 'server.log');
  const options = Object.entries({ listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings })
    .map(([name, value]) => `-c ${name}='${value.replaceAll("'", '')}'`)
    .join(' ');
  for (let attempt = 1; ; attempt += 1) {
    await truncate(log).catch(() => undefined);
    try {
      await pgCtl(control, ['start', '--wait', '--timeout=120', '--silent', `--log=${log}`, '-o', options]);
      return;
    } catch (error) {
      const output = (await readFile(log, 'utf8').catch(() => '')) || String((error as { stderr?: string }).stderr ?? error);
      // Backends of a server killed a moment ago still hold its memory; they notice within a second or two.
      if (attempt < 20 && /pre-existing shared memory/.test(output)) await pause(250);
      else throw diagnose(output, control.home);
    }
  }
}

/** Stops the server: open transactions are rolled back, everything committed is on disk. */
export async function stopPostmaster(control: Control): Promise<void> {
  if ((await runningPostmaster(control.home)) === undefined) return;
  await pgCtl(control, ['stop', '--wait', '--timeout=60', '--silent', '--mode=fast']).catch(async (error: unknown) => {
    if ((await runningPostmaster(control.home)) !== undefined) throw error;
  });
}

/**
 * Puts away what a killed platform left: its server if that still runs, and a pid file whose process is something else
 * by now (PostgreSQL itself would take it for a living server).
 * @returns true when an orphan was found running
 */
export async function clearOrphan(control: Control): Promise<boolean> {
  if ((await runningPostmaster(control.home)) !== undefined) {
    await stopPostmaster(control);
    return true;
  }
  await rm(join(control.home, 'data', 'postmaster.pid'), { force: true });
  return false;
}

async function runningPostmaster(home: string): Promise<number | undefined> {
  const pidFile = await readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(pidFile.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  const command = commandName(pid);
  return command === undefined || command === 'postgres' ? pid : undefined;
}

async function pgCtl(control: Control, args: string[]): Promise<void> {
  const [action = '', ...rest] = args;
  await run(program(control.binaries, 'pg_ctl'), [action, `--pgdata=${join(control.home, 'data')}`, ...rest], {
    ...control.account,
    cwd: '/',
    env: serverEnvironment(),
  });
}
