import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '@award/messages/react';
import { Button } from '../button/button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { Badge } from '../sheet/sheet.tsx';
import { runBatch } from './batch.ts';
import type { BatchAction, BatchResult } from './batch.ts';

export interface BatchDialogProps<Row> {
  readonly action: BatchAction<Row>;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => ReactNode;
  readonly onClose: (ran: boolean) => void;
}

/** What a batch would do, row by row; then its progress; then the result of each row. */
export function BatchDialog<Row>({ action, rows, rowKey, rowName, onClose }: BatchDialogProps<Row>) {
  const t = useTexts('ui');
  const [results, setResults] = useState<ReadonlyMap<string, BatchResult>>(new Map());
  const [phase, setPhase] = useState<'preview' | 'running' | 'done'>('preview');
  const previews = rows.map((row) => ({ row, preview: action.preview(row) }));
  const possible = previews.flatMap(({ row, preview }) => ('effect' in preview ? [row] : []));
  const start = async () => {
    setPhase('running');
    await runBatch(possible, action.run, (row, result) => setResults((all) => new Map(all).set(rowKey(row), result)));
    setPhase('done');
  };
  const finished = [...results.values()].filter((result) => result.state !== 'running').length;
  return (
    <Dialog
      open
      title={action.label}
      held={phase === 'running'}
      onClose={() => onClose(phase === 'done')}
      footer={phase === 'preview' && <Button tone="primary" disabled={possible.length === 0} onClick={() => void start()}>{t('batch.run', { count: possible.length })}</Button>}
    >
      <p role="status">
        {phase === 'preview' ? t('batch.preview', { possible: possible.length, all: rows.length }) : t('batch.progress', { finished, all: possible.length })}
      </p>
      {phase === 'running' && <progress max={possible.length} value={finished} aria-label={t('batch.progressLabel')} />}
      <ul className="aw-batch">
        {previews.map(({ row, preview }) => (
          <li key={rowKey(row)}>
            <strong>{rowName(row)}</strong>
            <Outcome preview={'effect' in preview ? preview.effect : <span className="aw-error">{preview.refusal.message}</span>} result={results.get(rowKey(row))} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Outcome({ preview, result }: { readonly preview: ReactNode; readonly result: BatchResult | undefined }) {
  const t = useTexts('ui');
  if (result === undefined) return <span>{preview}</span>;
  if (result.state === 'refused') return <span className="aw-error">{result.refusal.message}</span>;
  return <Badge tone={result.state === 'done' ? 'good' : result.state === 'failed' ? 'overrun' : 'plain'}>{t(`batch.state.${result.state}`)}</Badge>;
}
