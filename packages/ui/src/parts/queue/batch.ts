import type { ReactNode } from 'react';
import type { RefusalFacts } from '../refusal/refusal-facts.ts';

/** Something to be done to several rows at once. */
export interface BatchAction<Row> {
  readonly key: string;
  readonly label: string;
  /** What it would do to a row, or why it is refused there; shown for every row before anything runs. */
  readonly preview: (row: Row) => BatchPreview;
  /** Does it to one row; answers the refusal, if there is one. */
  readonly run: (row: Row) => Promise<RefusalFacts | null>;
}

export type BatchPreview = { readonly effect: ReactNode } | { readonly refusal: RefusalFacts };

export type BatchResult =
  | { readonly state: 'waiting' | 'running' | 'done' | 'failed' }
  | { readonly state: 'refused'; readonly refusal: RefusalFacts };

/**
 * Runs an action on rows one after another, telling the result of each as it comes.
 * A row that fails or is refused does not stop those after it.
 */
export async function runBatch<Row>(rows: readonly Row[], run: BatchAction<Row>['run'], tell: (row: Row, result: BatchResult) => void): Promise<void> {
  for (const row of rows) {
    tell(row, { state: 'running' });
    try {
      // One at a time: each is a transaction of its own, and the order shown is the order done.
      const refusal = await run(row);
      tell(row, refusal === null ? { state: 'done' } : { state: 'refused', refusal });
    } catch {
      tell(row, { state: 'failed' });
    }
  }
}
