import { useEffect, useRef, useState } from 'react';
import { useLanguage, useTexts } from '@award/messages/react';
import { Button, PageState, RefusalPanel } from '@award/ui/gazette';
import type { RefusalFacts } from '@award/ui/gazette';
import type { ObjectionDraft } from './objection-draft.ts';
import { ReceiptView } from './receipt-view.tsx';
import { newSender } from './send.ts';
import type { Sent } from './send.ts';
import { StepView } from './steps/step-view.tsx';
import { mayGoOn, stepsOf } from './steps/procedure.ts';
import type { Subject } from './subjects.ts';
import { useDraft } from './use-draft.ts';

/** The form: one question a step, forward and back, and a receipt at the end. */
export function ObjectionForm({ subjects, preset }: { readonly subjects: readonly Subject[]; readonly preset: Partial<ObjectionDraft> }) {
  const t = useTexts('objection');
  const { graphql: language } = useLanguage();
  const { draft, change, forget } = useDraft(preset);
  const [at, setAt] = useState(0);
  const [sending, setSending] = useState<'no' | 'now' | 'failed'>('no');
  const [sent, setSent] = useState<Sent | null>(null);
  const [send] = useState(newSender);
  const head = useRef<HTMLHeadingElement>(null);
  const steps = stepsOf(draft);
  const step = steps[Math.min(at, steps.length - 1)] ?? 'subject';
  const last = step === 'review';
  useEffect(() => {
    if (at > 0) head.current?.focus();
  }, [at]);
  const submit = async () => {
    setSending('now');
    try {
      const answer = await send(draft, language);
      setSent(answer);
      if (answer.state !== 'refused') forget();
      setSending('no');
    } catch {
      setSending('failed');
    }
  };
  if (sent?.state === 'received') return <ReceiptView receipt={sent.receipt} />;
  if (sent?.state === 'lead') return <PageState kind="empty" title={t('objection.leadTaken')} detail={t('objection.leadTakenDetail')} />;
  const refusal: RefusalFacts | null = sent?.state === 'refused' ? sent.refusal : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (last) void submit();
        else setAt(at + 1);
      }}
    >
      <p className="objection-progress">{t('objection.progress', { number: steps.indexOf(step) + 1, total: steps.length })}</p>
      <progress max={steps.length} value={steps.indexOf(step) + 1} aria-hidden="true" />
      <h2 tabIndex={-1} ref={head}>{t(`objection.step.${step}`)}</h2>
      <StepView step={step} draft={draft} change={change} subjects={subjects} />
      {refusal !== null && <RefusalPanel refusal={refusal} focus />}
      {sending === 'failed' && <p className="aw-error" role="alert">{t('objection.failed')}</p>}
      <div className="objection-buttons">
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('objection.back')}</Button>}
        <Button type="submit" tone="primary" disabled={!mayGoOn(step, draft)} busy={sending === 'now'}>
          {t(last ? 'objection.send' : 'objection.next')}
        </Button>
      </div>
    </form>
  );
}
