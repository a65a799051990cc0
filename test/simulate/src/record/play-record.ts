import type { RefusalAnswer } from '../client/person.ts';
import type { Person } from '../client/person.ts';

/** One refusal as it happened. */
export interface NotedRefusal {
  readonly action: string;
  readonly by: string;
  readonly code: string;
  readonly article: string;
  readonly message: string;
  readonly succeedsFrom: string | null;
}

/** One thing that must be true of every play, with what was found. */
export interface CheckedInvariant {
  readonly name: string;
  readonly holds: boolean;
  readonly found: string;
}

/** What a play leaves behind for its summary. */
export class PlayRecord {
  readonly refusals: NotedRefusal[] = [];
  readonly invariants: CheckedInvariant[] = [];
  readonly #onStep: (line: string) => void;

  constructor(onStep: (line: string) => void) {
    this.#onStep = onStep;
  }

  step(line: string): void {
    this.#onStep(line);
  }

  noteRefusal = (action: string, who: Person, { code, article, message, succeedsFrom }: RefusalAnswer): void => {
    this.refusals.push({ action, by: who.name, code, article, message, succeedsFrom });
  };

  /** Checks something that must be true. @param found what was found, for the summary */
  check(name: string, holds: boolean, found: unknown = ''): void {
    this.invariants.push({ name, holds, found: typeof found === 'string' ? found : JSON.stringify(found) });
  }

  get failed(): CheckedInvariant[] {
    return this.invariants.filter((invariant) => !invariant.holds);
  }
}
