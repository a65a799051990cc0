/**
 * Remembers what was loaded for a short time, so that the requests of one page ask once; several who ask at the same
 * moment share one load. What is forgotten while it loads is not remembered afterwards.
 */
export class ShortMemory<V> {
  readonly #entries = new Map<string, Entry<V>>();
  readonly #load: (key: string, before: V | undefined) => Promise<V>;
  readonly #options: ShortMemoryOptions;

  /** @param load gets what was known before, if anything, though it is too old to be used */
  constructor(load: (key: string, before: V | undefined) => Promise<V>, options: ShortMemoryOptions) {
    this.#load = load;
    this.#options = options;
  }

  /** The value of a key: at once when it is known and fresh, else a promise of it. */
  get(key: string): V | Promise<V> {
    const entry = this.#entries.get(key);
    if (entry?.value !== undefined && this.#options.now() - entry.at < this.#options.freshForMs) return entry.value;
    return entry?.loading ?? this.#reload(key, entry);
  }

  forget(key: string): void {
    this.#entries.delete(key);
  }

  forgetAll(): void {
    this.#entries.clear();
  }

  #reload(key: string, before: Entry<V> | undefined): Promise<V> {
    const entry: Entry<V> = { value: before?.value, at: before?.at ?? 0 };
    entry.loading = this.#load(key, before?.value).then(
      (value) => {
        entry.value = value;
        entry.at = this.#options.now();
        entry.loading = undefined;
        return value;
      },
      (error: unknown) => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
        throw error;
      },
    );
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (this.#entries.size > this.#options.most) this.#entries.delete(this.#entries.keys().next().value as string);
    return entry.loading;
  }
}

export interface ShortMemoryOptions {
  readonly freshForMs: number;
  /** how many are kept; the one loaded longest ago goes first */
  readonly most: number;
  readonly now: () => number;
}

interface Entry<V> {
  value: V | undefined;
  at: number;
  loading?: Promise<V> | undefined;
}
