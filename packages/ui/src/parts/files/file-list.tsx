import type { ReactNode } from 'react';
import { useTexts } from '@award/messages/react';
import { Badge } from '../sheet/sheet.tsx';
import { bytesText } from './bytes.ts';
import './files.css';

/** A file of a case (GraphQL `Attachment`, fragment `FileFacts`). */
export interface FileFacts {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly url?: string | null;
  readonly tradeSecret?: boolean;
}

/** Files with their size and a mark where they hold a trade secret; `action` puts something at the end of a row. */
export function FileList({ files, action }: { readonly files: readonly FileFacts[]; readonly action?: (file: FileFacts) => ReactNode }) {
  const t = useTexts('ui');
  if (files.length === 0) return <p className="aw-hint">{t('files.none')}</p>;
  return (
    <ul className="aw-files">
      {files.map((file) => (
        <li key={file.id}>
          <span>
            {typeof file.url === 'string' ? <a href={file.url}>{file.name}</a> : file.name} <small>{bytesText(file.bytes)}</small>{' '}
            {file.tradeSecret === true && <Badge tone="amber">{t('files.tradeSecret')}</Badge>}
          </span>
          {action?.(file)}
        </li>
      ))}
    </ul>
  );
}
