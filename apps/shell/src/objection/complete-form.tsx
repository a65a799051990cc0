import { useState } from 'react';
import { useLanguage, useTexts } from '@award/messages/react';
import { Button, RadioGroup, RefusalPanel } from '@award/ui/gazette';
import { CompleteObjectionDocument } from '../gql/graphql.ts';
import type { RefusalFactsFragment } from '../gql/graphql.ts';
import { ask } from '../public-data/ask.ts';
import { EMPTY_DRAFT, objectorOf } from './objection-draft.ts';
import type { ObjectionDraft } from './objection-draft.ts';
import { DocumentInput } from './document-input.tsx';
import { IdentityStep } from './steps/identity-step.tsx';

export interface CompleteFormProps {
  readonly receiptNumber: string;
  readonly secret: string;
  /** Keys of the parts that are not there yet. */
  readonly missing: readonly string[];
  readonly onCompleted: () => void;
}

/** Completing an objection: what is left blank here stays as it was given before. */
export function CompleteForm({ receiptNumber, secret, missing, onCompleted }: CompleteFormProps) {
  const t = useTexts('objection');
  const { graphql: language } = useLanguage();
  const [draft, setDraft] = useState<ObjectionDraft>({ ...EMPTY_DRAFT, kind: 'PERSON' });
  const [state, setState] = useState<'filling' | 'sending' | 'failed'>('filling');
  const [refusal, setRefusal] = useState<RefusalFactsFragment | null>(null);
  const change = (changes: Partial<ObjectionDraft>) => setDraft((old) => ({ ...old, ...changes }));
  const send = async () => {
    setState('sending');
    try {
      const given = objectorOf(draft);
      const input = { ...given, signed: given.signed === true ? true : undefined, sealed: given.sealed === true ? true : undefined, receiptNumber, secret };
      const { completeObjection } = await ask(CompleteObjectionDocument, { input, language });
      setState('filling');
      if (completeObjection.__typename === 'Refusal') setRefusal(completeObjection);
      else onCompleted();
    } catch {
      setState('failed');
    }
  };
  return (
    <form
      className="objection-complete"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{t('follow.complete')}</h3>
      <RadioGroup
        legend={t('objection.kind.legend')}
        name="complete-kind"
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={(['PERSON', 'UNIT'] as const).map((kind) => ({ value: kind, label: t(`objection.kind.${kind}.title`) }))}
      />
      <IdentityStep draft={draft} change={change} missing={missing} />
      <DocumentInput label={t('objection.evidence')} hint={t('objection.evidenceHint')} most={10} documents={draft.evidence} onChange={(evidence) => change({ evidence })} />
      {refusal !== null && <RefusalPanel refusal={refusal} focus onClose={() => setRefusal(null)} />}
      {state === 'failed' && <p className="aw-error" role="alert">{t('objection.failed')}</p>}
      <div className="objection-buttons">
        <Button type="submit" tone="primary" busy={state === 'sending'}>{t('follow.sendMissing')}</Button>
      </div>
    </form>
  );
}
