import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, Choice, TextInput } from '@award/ui';
import { DateInput } from '@award/ui/date';
import { Field, useForm } from '@award/ui/form';
import { Dialog } from '@award/ui/overlay';
import { PlanDutyDocument } from '../../../gql/graphql.ts';
import type { PlanDutyInput } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';

const KINDS = ['SHARING_SESSION', 'VISIT', 'REPORT'] as const;

/** Plans an activity that the winner owes (Art. 16). */
export function PlanDuty({ supervisionId, onClose }: { readonly supervisionId: string; readonly onClose: () => void }) {
  const t = useTexts('applicant');
  const command = useCommand(PlanDutyDocument);
  const form = useForm<Omit<PlanDutyInput, 'supervisionId'>>({ defaultValues: { kind: 'SHARING_SESSION', title: '', plannedOn: '', place: '' } });
  const plan = form.handleSubmit(async (values) => {
    const outcome = await command.run({ supervisionId, ...values });
    if (outcome.state === 'done') onClose();
  });
  return (
    <Dialog open title={t('duty.plan')} onClose={onClose} held={command.busy} footer={<Button tone="primary" type="submit" form="plan-duty" busy={command.busy}>{t('duty.plan')}</Button>}>
      <form id="plan-duty" onSubmit={(event) => void plan(event)} noValidate className="ap-form">
        <Field control={form.control} name="kind" label={t('duty.kind')} required>
          {(field, attributes) => <Choice {...field} {...attributes} options={KINDS.map((value) => ({ value, label: t(`duty.kinds.${value}`) }))} />}
        </Field>
        <Field control={form.control} name="title" label={t('duty.title')} required>
          {(field, attributes) => <TextInput {...field} {...attributes} maxLength={200} />}
        </Field>
        <Field control={form.control} name="plannedOn" label={t('duty.plannedOn')} required>
          {({ ref: _ref, ...field }, attributes) => <DateInput {...field} {...attributes} onChange={(date) => field.onChange(date ?? '')} />}
        </Field>
        <Field control={form.control} name="place" label={t('duty.place')} required>
          {(field, attributes) => <TextInput {...field} {...attributes} maxLength={200} />}
        </Field>
      </form>
      <CommandAnswer command={command} action={t('duty.plan')} />
    </Dialog>
  );
}
