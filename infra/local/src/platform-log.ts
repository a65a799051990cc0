import { pino } from 'pino';
import type { Logger } from 'pino';

/** Where the platform's own log goes. */
export interface LogTarget {
  /** file that lines of JSON are added to; null: standard output */
  readonly file: string | null;
  readonly level: string;
}

/** The log of one process. Several processes may add to one file. */
export function platformLog({ file, level }: LogTarget, process: string): Logger {
  if (file === null) return pino({ level, base: { process } });
  const destination = pino.destination({ dest: file, mkdir: true, append: true, sync: false });
  // A full disk must not end the platform by way of its log.
  destination.on('error', () => undefined);
  return pino({ level, base: { process } }, destination);
}
