import type { Logger } from 'pino';

const EVERY_MS = 5_000;

/** Runs the sweeps of a service every few seconds and when asked, never two at once. */
export class Sweeper {
  readonly #run: () => Promise<void>;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(run: () => Promise<void>, log: Logger) {
    this.#run = run;
    this.#log = log;
  }

  start(): void {
    this.#timer = setInterval(() => void this.now(), EVERY_MS);
    this.#timer.unref();
  }

  /** Sweeps once more, after a running sweep. */
  now(): Promise<void> {
    this.#last = this.#last.then(() => this.#run()).catch((error: unknown) => this.#log.error({ err: error }, 'a sweep failed'));
    return this.#last;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#last;
  }
}
