import type { ReactNode } from 'react';
import './page-title.css';

export interface PageTitleProps {
  /** Head of the page, and of the browser's tab. */
  readonly title: string;
  /** A sentence that says what the page is for. */
  readonly lead?: ReactNode;
  /** Opposite the title: the page's one main act. */
  readonly aside?: ReactNode;
}

/** The head of a page that is not a case's. */
export function PageTitle({ title, lead, aside }: PageTitleProps) {
  return (
    <div className="aw-page-title">
      <title>{title}</title>
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {aside}
    </div>
  );
}
