import { useEffect, useRef } from 'react';
import { useArticle, useTexts } from '@award/messages/react';
import { Button } from '../button/button.tsx';
import { FactList } from '../sheet/sheet.tsx';
import { BeijingDate } from '../time/beijing-time.tsx';
import type { RefusalFacts } from './refusal-facts.ts';
import './refusal.css';

export interface RefusalPanelProps {
  readonly refusal: RefusalFacts;
  /** What was refused, in the page's words: “提交申报”. */
  readonly action?: string;
  readonly onClose?: () => void;
  /** Moves focus here: for a refusal that answers what the person has just done. */
  readonly focus?: boolean;
}

/** Explains a refusal: what, on which article and facts, from when it would succeed, and what to do next. */
export function RefusalPanel({ refusal, action, onClose, focus = false }: RefusalPanelProps) {
  const t = useTexts('ui');
  const article = useArticle();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus && refusal.code !== '') panel.current?.focus();
  }, [focus, refusal]);
  const title = action === undefined ? t('refusal.title') : t('refusal.titleOf', { action });
  return (
    <section className="aw-refusal" role={focus ? 'alert' : undefined} aria-label={title} tabIndex={-1} ref={panel}>
      <p className="aw-refusal-title">{title}</p>
      <p>{refusal.message}</p>
      <FactList
        facts={[
          { label: t('refusal.article'), value: article(refusal.article) },
          ...refusal.facts.map((fact) => ({ label: fact.label, value: fact.display ?? fact.value })),
          { label: t('refusal.succeedsFrom'), value: typeof refusal.succeedsFrom === 'string' ? <strong><BeijingDate on={refusal.succeedsFrom} /></strong> : null },
          { label: t('refusal.next'), value: refusal.next },
        ]}
      />
      <footer>
        {refusal.code}
        {typeof refusal.interpretation === 'string' && ` · ${t('refusal.interpretation', { id: refusal.interpretation })}`}
      </footer>
      {onClose !== undefined && (
        <div className="aw-row">
          <Button size="small" onClick={onClose}>{t('refusal.close')}</Button>
        </div>
      )}
    </section>
  );
}
