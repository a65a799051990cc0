import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Order, Report } from './process-orders.ts';

/** A part of the platform in a process of its own, started again whenever it dies. */
export interface SupervisedProcess {
  readonly name: string;
  /** What it reported when it was ready the first time. */
  readonly report: Extract<Report, { kind: 'ready' }>;
  pid(): number | undefined;
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
/** After running this long, a death is a new trouble and not the old one again. */
const STEADY_AFTER_MS = 30_000;
const STOP_WITHIN_MS = 15_000;

/**
 * Starts a process and waits until it is ready. Dead, it is started again with the same order, after a pause that
 * doubles. It dies with this process, however this one ends: it watches the channel between them.
 * @throws Error when the first start fails
 */
export async function supervise(order: Order, log: Logger): Promise<SupervisedProcess> {
  let stopping = false;
  let pause = FIRST_PAUSE_MS;
  let startedAt = Date.now();
  let timer: NodeJS.Timeout | undefined;
  let child = forkPart();
  const report = await handOver(child, order);
  watch();

  function watch(): void {
    child.once('exit', (code, signal) => {
      if (stopping) return;
      if (Date.now() - startedAt > STEADY_AFTER_MS) pause = FIRST_PAUSE_MS;
      log.error({ part: order.name, code, signal, pause }, 'a part of the platform died and is started again');
      timer = setTimeout(restart, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    });
  }

  function restart(): void {
    startedAt = Date.now();
    child = forkPart();
    watch();
    handOver(child, order).catch((error: unknown) => log.error({ part: order.name, err: error }, 'a part of the platform could not be started again'));
  }

  return {
    name: order.name,
    report,
    pid: () => child.pid,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await stopped(child);
    },
  };
}

function forkPart(): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const entry = fileURLToPath(new URL(fromSource ? './process-entry.ts' : './process-entry.js', import.meta.url));
  const loader = fromSource ? ['--conditions=development', '--import', createRequire(import.meta.url).resolve('@oxc-node/core/register')] : [];
  return fork(entry, [], { execArgv: ['--enable-source-maps', ...loader], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** Gives the order and waits for the answer to it. */
function handOver(child: ChildProcess, order: Order): Promise<Extract<Report, { kind: 'ready' }>> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`the process of ${order.name} ended before it was ready (${signal ?? code})`)));
    child.once('message', (report: Report) => {
      if (report.kind === 'ready') return resolve(report);
      child.disconnect();
      return reject(new Error(`${order.name}: ${report.problem}`));
    });
    child.send(order);
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.connected) child.disconnect();
  const kill = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(kill);
}
