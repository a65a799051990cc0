import { useEffect, useRef } from 'react';
import { useTexts } from '@award/messages/react';
import { Button, LinkButton } from '@award/ui/gazette';
import { MissingParts } from './missing-parts.tsx';
import type { Receipt } from './send.ts';

/** The receipt: its number and secret word are the only way back to the objection, so they are large and can be printed. */
export function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  const t = useTexts('objection');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="receipt" aria-live="polite">
      <h2 tabIndex={-1} ref={head}>{t(receipt.missing.length === 0 ? 'receipt.complete' : 'receipt.incomplete')}</h2>
      <dl>
        <dt>{t('receipt.number')}</dt>
        <dd>{receipt.receiptNumber}</dd>
        <dt>{t('receipt.secret')}</dt>
        <dd>{receipt.secret}</dd>
      </dl>
      <p>{t('receipt.keep')}</p>
      <MissingParts missing={receipt.missing} />
      <div className="aw-row aw-no-print">
        <Button onClick={() => print()}>{t('receipt.print')}</Button>
        <LinkButton to={`/objection/follow?receipt=${encodeURIComponent(receipt.receiptNumber)}`}>{t(receipt.missing.length === 0 ? 'receipt.follow' : 'receipt.completeNow')}</LinkButton>
      </div>
    </section>
  );
}
