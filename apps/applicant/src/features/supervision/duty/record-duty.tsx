import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, TextArea, TextInput } from '@award/ui';
import { DateInput } from '@award/ui/date';
import { Field, useForm } from '@award/ui/form';
import { Dialog } from '@award/ui/overlay';
import { RecordDutyDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';

/** Records that a planned activity was held, with how many came and what proves it (Art. 16). */
export function RecordDuty({ supervisionId, duty, onClose }: {
  readonly supervisionId: string;
  readonly duty: { readonly id: string; readonly title: string; readonly plannedOn: string };
  readonly onClose: () => void;
}) {
  const t = useTexts('applicant');
  const command = useCommand(RecordDutyDocument);
  const form = useForm({ defaultValues: { heldOn: duty.plannedOn, attendees: '', evidence: '' } });
  const record = form.handleSubmit(async ({ heldOn, attendees, evidence }) => {
    const outcome = await command.run({ supervisionId, dutyId: duty.id, heldOn, attendees: Number(attendees), evidence: evidence.trim() });
    if (outcome.state === 'done') onClose();
  });
  return (
    <Dialog open title={t('duty.record')} onClose={onClose} held={command.busy} footer={<Button tone="primary" type="submit" form="record-duty" busy={command.busy}>{t('duty.record')}</Button>}>
      <p>{duty.title}</p>
      <form id="record-duty" onSubmit={(event) => void record(event)} noValidate className="ap-form">
        <Field control={form.control} name="heldOn" label={t('duty.heldOn')} required>
          {({ ref: _ref, ...field }, attributes) => <DateInput {...field} {...attributes} onChange={(date) => field.onChange(date ?? '')} />}
        </Field>
        <Field control={form.control} name="attendees" label={t('duty.attendees')} required rules={{ validate: (typed) => /^\d{1,6}$/.test(typed) || t('duty.attendeesNumber') }}>
          {(field, attributes) => <TextInput {...field} {...attributes} inputMode="numeric" short />}
        </Field>
        <Field control={form.control} name="evidence" label={t('duty.evidence')} hint={t('duty.evidenceHint')} required>
          {(field, attributes) => <TextArea {...field} {...attributes} rows={3} maxLength={2000} />}
        </Field>
      </form>
      <CommandAnswer command={command} action={t('duty.record')} />
    </Dialog>
  );
}
