import type { ReactNode } from 'react';
import { useArticle, useTexts } from '@award/messages/react';
import { BeijingTime } from '../time/beijing-time.tsx';
import { PageState } from '../page-state/page-state.tsx';
import './timeline.css';

/** One thing that happened (GraphQL `TimelineEntry`, fragment `TimelineFacts`). */
export interface TimelineFacts {
  readonly id: string;
  readonly at: string;
  readonly label: string;
  readonly actor: string;
  readonly article?: string | null;
  readonly note?: string | null;
}

export interface TimelineProps {
  readonly entries: readonly TimelineFacts[];
  /** Documents of an entry, where it has some. */
  readonly documents?: (entry: TimelineFacts) => ReactNode;
}

/** What happened, the newest first. */
export function Timeline({ entries, documents }: TimelineProps) {
  const t = useTexts('ui');
  const article = useArticle();
  if (entries.length === 0) return <PageState kind="empty" title={t('timeline.empty')} detail="" />;
  return (
    <ol className="aw-timeline">
      {[...entries].sort((a, b) => b.at.localeCompare(a.at)).map((entry) => (
        <li key={entry.id}>
          <p><strong>{entry.label}</strong> · {entry.actor}</p>
          {typeof entry.note === 'string' && entry.note !== '' && <p>{entry.note}</p>}
          <p className="aw-when">
            <BeijingTime at={entry.at} />
            {typeof entry.article === 'string' && ` · ${article(entry.article)}`}
          </p>
          {documents?.(entry)}
        </li>
      ))}
    </ol>
  );
}
