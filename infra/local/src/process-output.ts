import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

const KEPT_LINES = 12;

/**
 * What the parts write: lines of JSON go to the platform's log, anything else is meant for people (the first
 * administrator's password is told once and belongs in no log) and is handed on.
 */
export class ProcessOutput {
  readonly #log: NodeJS.WritableStream;
  readonly #onLine: (line: string) => void;
  readonly #errors = new Map<string, string[]>();

  /**
   * @param file the log; null: standard output
   * @param onLine is given each line for people
   */
  constructor(file: string | null, onLine: (line: string) => void) {
    this.#onLine = onLine;
    if (file === null) this.#log = process.stdout;
    else {
      mkdirSync(dirname(file), { recursive: true });
      // A full disk must not end the platform by way of its log.
      this.#log = createWriteStream(file, { flags: 'a' }).on('error', () => undefined);
    }
  }

  follow(name: string, child: ChildProcess): void {
    this.#errors.set(name, []);
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        if (line.startsWith('{')) this.#log.write(`${line}\n`);
        else if (line.trim()) this.#onLine(line);
      });
    if (child.stderr)
      createInterface(child.stderr).on('line', (line) => {
        this.#log.write(`${JSON.stringify({ level: 50, name, msg: line })}\n`);
        this.#errors.set(name, [...(this.#errors.get(name) ?? []), line].slice(-KEPT_LINES));
      });
  }

  /** The end of what a part wrote to its standard error since it was last started. */
  lastErrors(name: string): string {
    return (this.#errors.get(name) ?? []).join('\n');
  }

  stop(): Promise<void> {
    return new Promise((resolve) => (this.#log === process.stdout ? resolve() : this.#log.end(resolve)));
  }
}
