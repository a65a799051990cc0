import type { ReactNode } from 'react';
import { useTexts } from '@award/messages/react';
import { Button } from '../button/button.tsx';
import './page-state.css';

/** What a page can be instead of its content. `forbidden`: not for the acting role; `missing`: no such thing. */
export type PageStateKind = 'loading' | 'empty' | 'error' | 'forbidden' | 'missing';

export interface PageStateProps {
  readonly kind: PageStateKind;
  /** Own words instead of the general ones; say what would be here and how it comes about. */
  readonly title?: ReactNode;
  readonly detail?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  /** A way on: usually a LinkButton. */
  readonly children?: ReactNode;
}

/** Says why there is nothing to see, and what to do about it. */
export function PageState({ kind, title, detail, onRetry, children }: PageStateProps) {
  const t = useTexts('ui');
  if (kind === 'loading') {
    return <p className="aw-state" data-kind={kind} role="status">{title ?? t('state.loading')}</p>;
  }
  return (
    <section className="aw-state" data-kind={kind} role={kind === 'error' ? 'alert' : undefined}>
      <h2>{title ?? t(`state.${kind}.title`)}</h2>
      <p>{detail ?? t(`state.${kind}.detail`)}</p>
      <div className="aw-row">
        {onRetry !== undefined && <Button onClick={onRetry}>{t('state.retry')}</Button>}
        {children}
      </div>
    </section>
  );
}
