import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { ForwardObjectionDocument, ProposeDeterminationDocument, SignDeterminationDocument } from '../../gql/graphql.ts';
import type { ObjectionOutcome, ObjectionStatus } from '../../gql/graphql.ts';

const OUTCOMES: readonly ObjectionOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD'];

/** What the Office does with an objection: forward it, propose what it finds, sign it (Art. 13). */
export function ObjectionActs({ objectionId, status, proposed }: { readonly objectionId: string; readonly status: ObjectionStatus; readonly proposed: boolean }) {
  const t = useTexts('admin');
  const { clerk, director } = useActing();
  if (!(clerk && (status === 'RECEIVED' || status === 'REPORTED')) && !(director && status === 'REPORTED' && proposed)) return null;
  return (
    <Sheet title={t('acts.title')}>
      {clerk && status === 'RECEIVED' && <CommandForm portal="admin" name="forwardObjection" document={ForwardObjectionDocument} idempotent input={() => ({ objectionId })} />}
      {clerk && status === 'REPORTED' && (
        <CommandForm portal="admin" name="proposeDetermination" document={ProposeDeterminationDocument}
          fields={[
            { name: 'outcome', kind: 'choice', required: true, options: choices(OUTCOMES, (value) => t(`outcome.${value}`)) }, { name: 'forbiddenByConditions', kind: 'check' },
            { name: 'reason', kind: 'long', required: true }, { name: 'replyToObjector', kind: 'long', required: true },
          ]}
          input={(values) => ({ objectionId, outcome: values['outcome'] as ObjectionOutcome, forbiddenByConditions: values['forbiddenByConditions'] === 'yes', reason: values['reason'] ?? '', replyToObjector: values['replyToObjector'] ?? '' })} />
      )}
      {director && status === 'REPORTED' && proposed && <CommandForm portal="admin" name="signDetermination" document={SignDeterminationDocument} idempotent input={() => ({ objectionId })} />}
    </Sheet>
  );
}
