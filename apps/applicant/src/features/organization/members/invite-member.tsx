import { useState } from 'react';
import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, RadioGroup, TextInput } from '@award/ui';
import { Field, useForm } from '@award/ui/form';
import { Dialog } from '@award/ui/overlay';
import { InviteMemberDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';

interface Invitation {
  login: string;
  membership: 'EDITOR' | 'VIEWER';
}

/** Invites a person by login name; who has no account yet becomes a member when one is opened. */
export function InviteMember({ organizationId, onClose }: { readonly organizationId: string; readonly onClose: () => void }) {
  const t = useTexts('applicant');
  const command = useCommand(InviteMemberDocument);
  const form = useForm<Invitation>({ defaultValues: { login: '', membership: 'EDITOR' } });
  const [invited, setInvited] = useState<string | null>(null);
  const membership = form.watch('membership');
  const send = form.handleSubmit(async (values) => {
    const outcome = await command.run({ organizationId, ...values, login: values.login.trim() });
    if (outcome.state !== 'done') return;
    setInvited(values.login.trim());
    form.reset();
  });
  return (
    <Dialog
      open
      title={t('member.invite')}
      onClose={onClose}
      held={command.busy}
      footer={<Button tone="primary" type="submit" form="invite-member" busy={command.busy}>{t('member.inviteSend')}</Button>}
    >
      <form id="invite-member" onSubmit={(event) => void send(event)} className="aw-stack" noValidate>
        <Field control={form.control} name="login" label={t('member.login')} hint={t('member.loginHint')} required>
          {(field, attributes) => <TextInput {...field} {...attributes} autoComplete="off" />}
        </Field>
        <RadioGroup
          legend={t('member.may')}
          name="membership"
          value={membership}
          onChange={(value) => form.setValue('membership', value)}
          options={(['EDITOR', 'VIEWER'] as const).map((value) => ({ value, label: t(`membership.${value}`), detail: t(`membershipDetail.${value}`) }))}
        />
      </form>
      <CommandAnswer command={command} action={t('member.invite')} />
      {invited !== null && <p role="status" className="ap-done">{t('member.invited', { login: invited })}</p>}
    </Dialog>
  );
}
