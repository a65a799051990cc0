import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, TextArea } from '@award/ui';
import { Field, useForm } from '@award/ui/form';
import { SettleInternalObjectionDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';

/** Records how an objection inside the organization was settled. */
export function SettleObjection({ applicationId, objectionId, onDone }: { readonly applicationId: string; readonly objectionId: string; readonly onDone: () => void }) {
  const t = useTexts('applicant');
  const command = useCommand(SettleInternalObjectionDocument);
  const form = useForm({ defaultValues: { settlement: '' } });
  const settle = form.handleSubmit(async ({ settlement }) => {
    const outcome = await command.run({ applicationId, objectionId, settlement: settlement.trim() });
    if (outcome.state === 'done') onDone();
  });
  return (
    <form onSubmit={(event) => void settle(event)} noValidate className="ap-form">
      <Field control={form.control} name="settlement" label={t('internalObjection.settlement')} hint={t('internalObjection.settlementHint')} required>
        {(field, attributes) => <TextArea {...field} {...attributes} rows={3} maxLength={2000} />}
      </Field>
      <CommandAnswer command={command} action={t('internalObjection.settle')} />
      <div className="aw-row">
        <Button tone="primary" type="submit" busy={command.busy}>{t('internalObjection.settle')}</Button>
        <Button tone="quiet" onClick={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
