import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Confirm } from '@award/ui/overlay';
import { RemoveAttachmentDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';

/** Takes a file off the case, asked once more. */
export function RemoveFile({ file, onClose }: { readonly file: { readonly id: string; readonly name: string }; readonly onClose: () => void }) {
  const t = useTexts('applicant');
  const command = useCommand(RemoveAttachmentDocument);
  const remove = async () => {
    const outcome = await command.run({ id: file.id });
    if (outcome.state === 'done') onClose();
  };
  return (
    <Confirm open title={t('attachment.remove')} confirm={t('attachment.remove')} danger busy={command.busy} onConfirm={() => void remove()} onClose={onClose}>
      <p>{t('attachment.removeDetail', { name: file.name })}</p>
      <CommandAnswer command={command} action={t('attachment.remove')} />
    </Confirm>
  );
}
