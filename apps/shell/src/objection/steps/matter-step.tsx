import { useTexts } from '@award/messages/react';
import { Labelled, TextArea } from '@award/ui/gazette';
import { DocumentInput } from '../document-input.tsx';
import type { StepProps } from './step.ts';

const MOST_DOCUMENTS = 10;

/** Step 4: what is objected, and the evidence for it. */
export function MatterStep({ draft, change }: StepProps) {
  const t = useTexts('objection');
  return (
    <>
      <Labelled label={t('objection.text')} hint={t('objection.textHint')} required>
        {(attributes) => <TextArea {...attributes} rows={8} value={draft.text} onChange={(event) => change({ text: event.target.value })} />}
      </Labelled>
      {draft.kind !== 'LEAD' && (
        <DocumentInput label={t('objection.evidence')} hint={t('objection.evidenceHint')} most={MOST_DOCUMENTS} documents={draft.evidence} onChange={(evidence) => change({ evidence })} />
      )}
    </>
  );
}
