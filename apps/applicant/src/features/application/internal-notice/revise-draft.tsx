import { useState } from 'react';
import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, RefusalPanel, Sheet } from '@award/ui';
import { Confirm } from '@award/ui/overlay';
import { ReviseDraftDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';
import { offered } from '../case/case-facts.ts';
import type { Case } from '../case/case-facts.ts';

/** Takes the notice back to change the material; a new notice is needed then. */
export function ReviseDraft({ application }: { readonly application: Case }) {
  const t = useTexts('applicant');
  const command = useCommand(ReviseDraftDocument, { idempotent: true });
  const [asking, setAsking] = useState(false);
  const action = offered(application, 'reviseDraft');
  if (action === undefined) return null;
  const revise = async () => {
    const outcome = await command.run({ applicationId: application.id });
    if (outcome.state === 'done') setAsking(false);
  };
  return (
    <Sheet title={action.label}>
      <p>{t('internalNotice.reviseDetail')}</p>
      {action.refusal ? <RefusalPanel refusal={action.refusal} action={action.label} /> : <Button onClick={() => setAsking(true)}>{action.label}</Button>}
      <Confirm open={asking} title={action.label} confirm={action.label} danger busy={command.busy} onConfirm={() => void revise()} onClose={() => setAsking(false)}>
        <p>{t('internalNotice.reviseWarning')}</p>
        <CommandAnswer command={command} action={action.label} />
      </Confirm>
    </Sheet>
  );
}
