import { useState } from 'react';
import { useCommand } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Button } from '@award/ui';
import { Confirm } from '@award/ui/overlay';
import { ResubmitApplicationDocument, SubmitApplicationDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';
import type { Case } from '../case/case-facts.ts';

/** Hands the case in: it is sealed as it stands and goes to the unit, or back to where it was returned from. */
export function HandIn({ application, action }: { readonly application: Case; readonly action: { readonly action: string; readonly label: string } }) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const submit = useCommand(SubmitApplicationDocument, { idempotent: true });
  const resubmit = useCommand(ResubmitApplicationDocument, { idempotent: true });
  const command = action.action === 'resubmitApplication' ? resubmit : submit;
  const [asking, setAsking] = useState(false);
  const send = async () => {
    const outcome = await command.run({ applicationId: application.id });
    if (outcome.state !== 'failed') setAsking(false);
  };
  return (
    <>
      <p>{t('submission.ready')}</p>
      <CommandAnswer command={command} action={action.label} />
      <div className="aw-row"><Button tone="primary" onClick={() => setAsking(true)}>{action.label}</Button></div>
      <Confirm open={asking} title={action.label} confirm={action.label} busy={command.busy} onConfirm={() => void send()} onClose={() => setAsking(false)}>
        <ul>
          <li>{t('submission.sealed')}</li>
          <li>{t('submission.goesTo', { unit: application.recommendingUnit ? local(application.recommendingUnit.name) : '' })}</li>
          <li>{t('submission.free')}</li>
        </ul>
      </Confirm>
    </>
  );
}
