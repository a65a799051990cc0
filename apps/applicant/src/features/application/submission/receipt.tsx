import { useTexts } from '@award/messages/react';
import { BeijingTime, Button, FactList, Sheet } from '@award/ui';
import type { ReceiptFragment } from '../../../gql/graphql.ts';

/** The receipt for what was handed in: its number, and the seal over exactly that content. */
export function Receipt({ submission }: { readonly submission: ReceiptFragment }) {
  const t = useTexts('applicant');
  return (
    <Sheet title={t('receipt.title')} aside={<Button size="small" tone="quiet" className="aw-no-print" onClick={() => print()}>{t('print')}</Button>}>
      <FactList
        facts={[
          { label: t('receipt.number'), value: <strong className="aw-number">{submission.receipt}</strong> },
          { label: t('receipt.at'), value: <BeijingTime at={submission.submittedAt} /> },
          { label: t('receipt.by'), value: submission.submittedBy },
          { label: t('receipt.hash'), value: <code>{submission.contentHash}</code> },
        ]}
      />
      <p className="ap-soft">{t('receipt.hashDetail')}</p>
    </Sheet>
  );
}
