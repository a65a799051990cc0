import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StartFailure } from '@award/infra-postgres';
import type { Logger } from 'pino';
import type { ProcessOutput } from './process-output.ts';

/** What is to run in a process of its own. */
export interface Part {
  readonly name: string;
  /** folder of the service below `services/` */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** addresses that answer with success once it is ready */
  readonly readyAt: readonly string[];
}

/** A part of the platform in a process of its own, started again whenever it dies. */
export interface SupervisedProcess {
  readonly name: string;
  pid(): number | undefined;
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
/** After running this long, a death is a new trouble and not the old one again. */
const STEADY_AFTER_MS = 30_000;
const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 15_000;

/**
 * Starts a part and waits until it is ready. Dead, it is started again after a pause that doubles. It stops with this
 * process, however this one ends.
 * @throws StartFailure when it ends before it is ready the first time
 */
export async function supervise(part: Part, output: ProcessOutput, log: Logger): Promise<SupervisedProcess> {
  let stopping = false;
  let rest = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;
  let child = start();
  try {
    await ready(part, child, output);
  } catch (error) {
    stopping = true;
    await stopped(child);
    throw error;
  }

  function start(): ChildProcess {
    const startedAt = Date.now();
    const started = spawnPart(part);
    output.follow(part.name, started);
    started.once('exit', (code, signal) => {
      if (stopping) return;
      if (Date.now() - startedAt > STEADY_AFTER_MS) rest = FIRST_PAUSE_MS;
      log.error({ part: part.name, code, signal, rest }, 'a part of the platform died and is started again');
      timer = setTimeout(() => (child = start()), rest);
      rest = Math.min(rest * 2, LONGEST_PAUSE_MS);
    });
    return started;
  }

  return {
    name: part.name,
    pid: () => child.pid,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await stopped(child);
    },
  };
}

/** From sources (in tests) through the loader that understands decorators; else as compiled. */
function spawnPart({ folder, environment }: Part): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const main = pathOf(`../../../services/${folder}/${fromSource ? 'src/main.ts' : 'dist/main.js'}`);
  const follow = pathOf(fromSource ? './follow-parent.ts' : './follow-parent.js');
  const loader = fromSource ? ['--conditions=development', '--import', '@oxc-node/core/register'] : [];
  return spawn(process.execPath, ['--enable-source-maps', ...loader, '--import', follow, main], {
    // The loader's name is resolved from here.
    cwd: pathOf('..'),
    env: { PATH: process.env['PATH'], TZ: process.env['TZ'], NODE_ENV: process.env['NODE_ENV'] ?? 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: a Ctrl-C in the terminal is for the runner, which stops the parts in order.
    detached: true,
  });
}

async function ready(part: Part, child: ChildProcess, output: ProcessOutput): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  for (const address of part.readyAt) {
    while (!(await answers(address))) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
        const why = output.lastErrors(part.name);
        throw new StartFailure(`服务 ${part.name} 未能启动。`, `The service ${part.name} did not start.${why ? `\n${why}` : ''}`);
      }
      await pause(50);
    }
  }
}

const answers = (address: string): Promise<boolean> =>
  fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(kill);
}
