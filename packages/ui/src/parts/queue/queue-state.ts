import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from '@award/microfrontend/router';

/** What the address says about a queue: its filters, its order, its page. */
export interface QueueState {
  /** Values of the filters by key; one that is not set is absent. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: string | null;
  /** Cursor of the page before; null on the first page. For the query's `after`. */
  readonly after: string | null;
  /** Number of the page, from 1. */
  readonly page: number;
  readonly setFilter: (key: string, value: string | null) => void;
  readonly setSort: (sort: string | null) => void;
  readonly next: (endCursor: string) => void;
  /** To the page before; null on the first page. */
  readonly previous: (() => void) | null;
}

const RESERVED = ['sort', 'after', 'page'];

/** The cursors of the pages passed, kept in the history entry: an address opened anew knows only its own page. */
function trailOf(state: unknown): readonly (string | null)[] {
  if (typeof state !== 'object' || state === null || !('trail' in state) || !Array.isArray(state.trail)) return [];
  return state.trail.filter((cursor): cursor is string | null => cursor === null || typeof cursor === 'string');
}

/** Reads a queue's filters, order and page from the address, and writes them there, so that every view can be linked to. */
export function useQueueState(defaultSort: string | null = null): QueueState {
  const [parameters, setParameters] = useSearchParams();
  const location = useLocation();
  const trail = useMemo(() => trailOf(location.state), [location.state]);
  const change = useCallback(
    (changes: Readonly<Record<string, string | null>>, newTrail: readonly (string | null)[]) => {
      setParameters(
        (old) => {
          const next = new URLSearchParams(old);
          for (const [key, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(key);
            else next.set(key, value);
          }
          return next;
        },
        { state: { trail: newTrail } },
      );
    },
    [setParameters],
  );
  const after = parameters.get('after');
  const page = Number(parameters.get('page') ?? '1');
  const firstPage = { after: null, page: null };
  return {
    filters: Object.fromEntries([...parameters].filter(([key]) => !RESERVED.includes(key))),
    sort: parameters.get('sort') ?? defaultSort,
    after,
    page,
    setFilter: (key, value) => change({ [key]: value, ...firstPage }, []),
    setSort: (sort) => change({ sort, ...firstPage }, []),
    next: (endCursor) => change({ after: endCursor, page: String(page + 1) }, [...trail, after]),
    previous:
      after === null
        ? null
        : () => {
            const before = trail.at(-1);
            // Without a trail (an address opened anew) the way back is the first page: cursors lead only forward.
            if (before === undefined || before === null) change(firstPage, []);
            else change({ after: before, page: String(page - 1) }, trail.slice(0, -1));
          },
  };
}
