import type { Viewer } from '@award/identity';
import type { TestContext } from './test-subgraph.ts';

/** Counts the batches and the contexts of a test subgraph, so that a test can see whether a request shares its loader. */
export class Loads {
  /** the sizes of the batches, in order */
  readonly batches: number[] = [];

  /** A context whose loader batches for one request only. */
  static async context(viewer: Viewer, requestId: string): Promise<TestContext> {
    let pending: Wanted[] = [];
    const load = (loads: { readonly batches: number[] }, key: string): Promise<string> =>
      new Promise((done) => {
        if (pending.push({ key, done }) > 1) return;
        setImmediate(() => {
          const batch = pending;
          pending = [];
          loads.batches.push(batch.length);
          for (const wanted of batch) wanted.done(wanted.key);
        });
      });
    return { viewer, requestId, loader: (loads) => ({ load: (key) => load(loads, key) }) };
  }
}

interface Wanted {
  readonly key: string;
  done(value: string): void;
}
