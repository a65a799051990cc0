import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '@award/messages/react';
import { Button } from '../button/button.tsx';
import { failureKind } from '../page-state/failure.ts';
import { PageState } from '../page-state/page-state.tsx';
import { DataTable } from '../table/data-table.tsx';
import type { Column } from '../table/data-table.tsx';
import type { BatchAction } from './batch.ts';
import { BatchDialog } from './batch-dialog.tsx';
import { QueueFilters } from './queue-filters.tsx';
import type { QueueFilter } from './queue-filters.tsx';
import type { QueueState } from './queue-state.ts';
import './queue.css';

/** A page of a connection as the server sends it. */
export interface QueuePage<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number | null;
}

export interface QueueProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** The connection, undefined until it is there; the rest as `useQuery` answers it. */
  readonly page: QueuePage<Row> | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly onRetry?: () => void;
  /** From `useQueueState()`; the page builds its query's variables from the same. */
  readonly state: QueueState;
  readonly filters?: readonly QueueFilter[];
  readonly batch?: readonly BatchAction<Row>[];
  /** A row's name in batch dialogs and for screen readers. */
  readonly rowName?: (row: Row) => string;
  /** Called after a batch has run: refetch. */
  readonly onBatchDone?: () => void;
  /** Words for an empty queue; say what will appear here and when. */
  readonly empty?: { readonly title: ReactNode; readonly detail?: ReactNode };
}

/** A queue of work: filters, order and page in the address, batches with a preview, and every state it can be in. */
export function Queue<Row>(props: QueueProps<Row>) {
  const { caption, columns, rowKey, page, loading, error, onRetry, state, filters = [], batch = [], rowName = rowKey, onBatchDone, empty } = props;
  const t = useTexts('ui');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [running, setRunning] = useState<BatchAction<Row> | null>(null);
  const rows = page?.edges.map((edge) => edge.node) ?? [];
  const selected = rows.filter((row) => chosen.has(rowKey(row)));
  if (page === undefined && error !== undefined && error !== null) {
    const kind = failureKind(error);
    return <PageState kind={kind} onRetry={kind === 'error' ? onRetry : undefined} />;
  }
  const choose = (row: Row, on: boolean) =>
    setChosen((old) => {
      const now = new Set(old);
      if (on) now.add(rowKey(row));
      else now.delete(rowKey(row));
      return now;
    });
  const lead = {
    head: (
      <input
        type="checkbox"
        aria-label={t('queue.selectAll')}
        checked={rows.length > 0 && selected.length === rows.length}
        onChange={(event) => setChosen(new Set(event.target.checked ? rows.map(rowKey) : []))}
      />
    ),
    cell: (row: Row) => (
      <input type="checkbox" aria-label={t('queue.select', { name: rowName(row) })} checked={chosen.has(rowKey(row))} onChange={(event) => choose(row, event.target.checked)} />
    ),
  };
  const end = page?.pageInfo.endCursor;
  return (
    <div className="aw-queue" data-loading={loading && page !== undefined}>
      {filters.length > 0 && <QueueFilters filters={filters} state={state} />}
      {batch.length > 0 && rows.length > 0 && (
        <div className="aw-row aw-no-print">
          {batch.map((action) => (
            <Button key={action.key} size="small" disabled={selected.length === 0} onClick={() => setRunning(action)}>
              {t('queue.batch', { label: action.label, count: selected.length })}
            </Button>
          ))}
        </div>
      )}
      {page === undefined ? (
        <PageState kind="loading" />
      ) : (
        <DataTable
          caption={caption}
          quiet
          columns={columns}
          rows={rows}
          rowKey={rowKey}
          {...(batch.length > 0 ? { lead } : {})}
          head={(column) => (column.sort === undefined ? column.title : <SortHead column={column} state={state} />)}
          sorted={(column) => (column.sort !== undefined && column.sort === state.sort ? 'ascending' : undefined)}
          empty={<PageState kind="empty" title={empty?.title} detail={empty?.detail} />}
        />
      )}
      {page !== undefined && (
        <nav className="aw-queue-bar aw-no-print" aria-label={t('queue.pages', { caption })}>
          <p role="status">{typeof page.totalCount === 'number' ? t('queue.total', { total: page.totalCount, page: state.page }) : t('queue.page', { page: state.page })}</p>
          <span className="aw-row">
            <Button size="small" disabled={state.previous === null} onClick={() => state.previous?.()}>{t('queue.previous')}</Button>
            <Button size="small" disabled={!page.pageInfo.hasNextPage || typeof end !== 'string'} onClick={() => typeof end === 'string' && state.next(end)}>
              {t('queue.next')}
            </Button>
          </span>
        </nav>
      )}
      {running !== null && (
        <BatchDialog
          action={running}
          rows={selected}
          rowKey={rowKey}
          rowName={rowName}
          onClose={(ran) => {
            setRunning(null);
            if (!ran) return;
            setChosen(new Set());
            onBatchDone?.();
          }}
        />
      )}
    </div>
  );
}

function SortHead<Row>({ column, state }: { readonly column: Column<Row>; readonly state: QueueState }) {
  const t = useTexts('ui');
  const now = state.sort === column.sort;
  return (
    <button type="button" aria-pressed={now} title={t('queue.sortBy', { column: column.title })} onClick={() => state.setSort(column.sort ?? null)}>
      {column.title}
      {now && <span aria-hidden="true"> ↓</span>}
    </button>
  );
}
