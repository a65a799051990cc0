import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, TextArea } from '@award/ui';
import { Field, useForm } from '@award/ui/form';
import { Dialog } from '@award/ui/overlay';
import { WithdrawApplicationDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';
import type { Case } from '../case/case-facts.ts';

/** Withdraws the application, with a reason; possible until the award notice (Art. 3). */
export function Withdraw({ application, onClose }: { readonly application: Case; readonly onClose: () => void }) {
  const t = useTexts('applicant');
  const command = useCommand(WithdrawApplicationDocument, { idempotent: true });
  const form = useForm({ defaultValues: { reason: '' } });
  const send = form.handleSubmit(async ({ reason }) => {
    const outcome = await command.run({ applicationId: application.id, reason: reason.trim() });
    if (outcome.state === 'done') onClose();
  });
  return (
    <Dialog
      open
      title={t('withdraw.title')}
      onClose={onClose}
      held={command.busy}
      footer={<Button tone="danger" type="submit" form="withdraw" busy={command.busy}>{t('withdraw.confirm')}</Button>}
    >
      <p>{t('withdraw.detail', { number: application.number })}</p>
      <form id="withdraw" onSubmit={(event) => void send(event)} noValidate>
        <Field control={form.control} name="reason" label={t('withdraw.reason')} required>
          {(field, attributes) => <TextArea {...field} {...attributes} rows={3} />}
        </Field>
      </form>
      <CommandAnswer command={command} action={t('withdraw.title')} />
    </Dialog>
  );
}
