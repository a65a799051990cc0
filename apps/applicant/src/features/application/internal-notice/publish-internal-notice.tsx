import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, RefusalPanel, Sheet, TextInput } from '@award/ui';
import { Field, useForm } from '@award/ui/form';
import { PublishInternalNoticeDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';
import type { Case } from '../case/case-facts.ts';
import { MissingThings } from '../case/missing-things.tsx';

/** Publishes inside the organization for at least five working days, once the material is complete. */
export function PublishInternalNotice({ application, action, base }: {
  readonly application: Case;
  readonly action: Case['availableActions'][number];
  readonly base: string;
}) {
  const t = useTexts('applicant');
  const command = useCommand(PublishInternalNoticeDocument, { idempotent: true });
  const form = useForm({ defaultValues: { place: '' } });
  const publish = form.handleSubmit(async ({ place }) => void (await command.run({ applicationId: application.id, place: place.trim() })));
  return (
    <Sheet title={action.label}>
      <p>{t('internalNotice.lead')}</p>
      {action.refusal ? (
        <>
          <RefusalPanel refusal={action.refusal} action={action.label} />
          <MissingThings application={application} base={base} />
        </>
      ) : (
        <form onSubmit={(event) => void publish(event)} noValidate className="ap-form">
          <Field control={form.control} name="place" label={t('internalNotice.place')} hint={t('internalNotice.placeHint')} required>
            {(field, attributes) => <TextInput {...field} {...attributes} maxLength={200} />}
          </Field>
          <CommandAnswer command={command} action={action.label} />
          <div className="aw-row"><Button tone="primary" type="submit" busy={command.busy}>{action.label}</Button></div>
        </form>
      )}
    </Sheet>
  );
}
