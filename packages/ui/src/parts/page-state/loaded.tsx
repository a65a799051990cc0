import type { ReactNode } from 'react';
import { failureKind } from './failure.ts';
import { PageState } from './page-state.tsx';

/** What `useQuery` answers, as far as a page needs it. */
export interface Query<Data> {
  readonly data?: Data | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch?: () => unknown;
}

/** Shows a query's data, or the state it is in. Data once there stays while it is asked for again. */
export function Loaded<Data>({ query, children }: { readonly query: Query<Data>; readonly children: (data: Data) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== undefined && query.error !== null) {
    const kind = failureKind(query.error);
    return <PageState kind={kind} onRetry={kind === 'error' && query.refetch !== undefined ? () => void query.refetch?.() : undefined} />;
  }
  return <PageState kind="loading" />;
}
