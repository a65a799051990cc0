import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Confirm } from '@award/ui/overlay';
import { HandOverOwnershipDocument, RemoveMemberDocument } from '../../../gql/graphql.ts';
import { CommandAnswer } from '../../../parts/command-answer.tsx';

export interface PlannedChange {
  readonly kind: 'remove' | 'handOver';
  readonly member: { readonly personId: string; readonly name: string };
}

/** Asks once more before a membership ends or the ownership goes to another. */
export function MemberChange({ organizationId, change, onClose }: { readonly organizationId: string; readonly change: PlannedChange; readonly onClose: () => void }) {
  const t = useTexts('applicant');
  const remove = useCommand(RemoveMemberDocument);
  const handOver = useCommand(HandOverOwnershipDocument);
  const command = change.kind === 'remove' ? remove : handOver;
  const act = async () => {
    const outcome = await command.run({ organizationId, personId: change.member.personId });
    if (outcome.state === 'done') onClose();
  };
  const title = t(change.kind === 'remove' ? 'member.remove' : 'member.handOver');
  return (
    <Confirm open title={title} confirm={title} danger={change.kind === 'remove'} busy={command.busy} onConfirm={() => void act()} onClose={onClose}>
      <p>{t(change.kind === 'remove' ? 'member.removeDetail' : 'member.handOverDetail', { name: change.member.name })}</p>
      <CommandAnswer command={command} action={title} />
    </Confirm>
  );
}
