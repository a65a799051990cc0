import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../infra/local/dist/main.js', import.meta.url));
const READY_WITHIN_MS = 100_000;

/** The platform as an operator runs it: a process with a data folder, and its database below it. */
export interface PlatformProcess {
  readonly origin: string;
  /** Ends the whole tree as a power cut does: no process is told. */
  cutPower(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on a data folder, without the play of the demo, and waits until it is ready. */
export async function runPlatform(dataDir: string, port: number): Promise<PlatformProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: String(port), DEMO: '1', DEMO_SEED: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://localhost:${port}`;
  const until = performance.now() + READY_WITHIN_MS;
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`the platform did not start: ${said}`);
    await pause(100);
  }
  return {
    origin,
    async cutPower() {
      const tree = [child.pid ?? 0, ...descendants(child.pid ?? 0)];
      const gone = ended(child);
      for (const pid of tree) killed(pid);
      await gone;
    },
    async stop() {
      const gone = ended(child);
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/healthz`).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));

/** Every process below one, as /proc has them now. */
function descendants(parent: number): number[] {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => parentOf(pid) === parent);
  return children.flatMap((pid) => [pid, ...descendants(pid)]);
}

function parentOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything, also spaces.
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended with the one above it.
  }
}
