import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { useNavigate } from '@award/microfrontend/router';
import { Button, PageTitle } from '@award/ui';
import { useForm } from '@award/ui/form';
import { RegisterOrganizationDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';
import { EMPTY_REGISTRATION, registrationInput } from './registration.ts';
import type { Registration } from './registration.ts';
import { RegisteredBody } from './registered-body.tsx';
import { RegisteredPlace } from './registered-place.tsx';

/** Registers an organization (Art. 2); who does it becomes its owner. */
export function RegisterPage() {
  const t = useTexts('applicant');
  const navigate = useNavigate();
  const command = useCommand(RegisterOrganizationDocument);
  const form = useForm<Registration>({ defaultValues: EMPTY_REGISTRATION, mode: 'onTouched' });
  const send = form.handleSubmit(async (values) => {
    const outcome = await command.run(registrationInput(values));
    if (outcome.state === 'done') navigate(`/applicant/organizations/${outcome.thing.id}`);
  });
  return (
    <>
      <PageTitle title={t('organization.register')} lead={t('register.lead')} />
      <form onSubmit={(event) => void send(event)} noValidate className="ap-form">
        <RegisteredBody form={form} />
        <RegisteredPlace form={form} />
        <CommandAnswer command={command} action={t('organization.register')} />
        <div className="aw-row">
          <Button tone="primary" type="submit" busy={command.busy}>{t('organization.register')}</Button>
        </div>
      </form>
    </>
  );
}
