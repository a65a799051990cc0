import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { choices } from '../../form/choices.ts';
import { ProposeSanctionDocument } from '../../gql/graphql.ts';
import type { SanctionGround } from '../../gql/graphql.ts';

const GROUNDS: readonly SanctionGround[] = ['FALSE_OR_HIDDEN_MATERIAL', 'DECEIT_OR_BRIBERY', 'MAJOR_ACCIDENT', 'SERIOUS_VIOLATION', 'BAD_CREDIT', 'BREACH', 'OBJECTION_UPHELD'];

/** Proposes a sanction on the award, or, without one, on the application whose id is typed (Art. 19–21). */
export function ProposeSanction({ awardId }: { readonly awardId: string | null }) {
  const t = useTexts('admin');
  return (
    <CommandForm portal="admin" name="proposeSanction" document={ProposeSanctionDocument}
      fields={[
        ...(awardId === null ? [{ name: 'sanctionedApplicationId', kind: 'text' as const, required: true }] : []),
        { name: 'ground', kind: 'choice', required: true, options: choices(GROUNDS, (value) => t(`sanctionGround.${value}`)) }, { name: 'facts', kind: 'long', required: true },
      ]}
      input={(values) => ({ awardId, applicationId: awardId === null ? (values['sanctionedApplicationId']?.trim() ?? '') : null, ground: values['ground'] as SanctionGround, facts: values['facts'] ?? '' })} />
  );
}
