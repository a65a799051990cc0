import { useState } from 'react';
import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, TextArea } from '@award/ui';
import { Field, useForm } from '@award/ui/form';
import { RecordInternalObjectionDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';

/** Records what somebody said during the internal notice. */
export function RecordObjection({ applicationId }: { readonly applicationId: string }) {
  const t = useTexts('applicant');
  const [open, setOpen] = useState(false);
  const command = useCommand(RecordInternalObjectionDocument);
  const form = useForm({ defaultValues: { text: '' } });
  const record = form.handleSubmit(async ({ text }) => {
    const outcome = await command.run({ applicationId, text: text.trim() });
    if (outcome.state !== 'done') return;
    form.reset();
    setOpen(false);
  });
  if (!open) return <Button onClick={() => setOpen(true)}>{t('internalObjection.record')}</Button>;
  return (
    <form onSubmit={(event) => void record(event)} noValidate className="ap-form">
      <Field control={form.control} name="text" label={t('internalObjection.text')} hint={t('internalObjection.textHint')} required>
        {(field, attributes) => <TextArea {...field} {...attributes} rows={4} maxLength={2000} />}
      </Field>
      <CommandAnswer command={command} action={t('internalObjection.record')} />
      <div className="aw-row">
        <Button type="submit" busy={command.busy}>{t('internalObjection.record')}</Button>
        <Button tone="quiet" onClick={() => setOpen(false)}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
