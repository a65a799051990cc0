import { useState } from 'react';
import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Button, Choice, Labelled } from '@award/ui';
import { CriteriaToAssessByDocument, TakeSelfAssessmentDocument } from '../../gql/graphql.ts';

const LEVELS = ['0', '1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** Assesses an organization by a criteria set: one level for each item. */
export function Assess({ promisingOrganizationId }: { readonly promisingOrganizationId: string }) {
  const t = useTexts('admin');
  const local = useLocalText();
  const [open, setOpen] = useState(false);
  const [setId, setSetId] = useState('');
  const query = useQuery(CriteriaToAssessByDocument, { skip: !open });
  const sets = query.data?.criteriaSets.edges.map(({ node }) => node).filter(({ status }) => status === 'APPROVED') ?? [];
  const chosen = sets.find(({ id }) => id === setId);
  if (!open) return <Button size="small" onClick={() => setOpen(true)}>{t('action.takeSelfAssessment')}</Button>;
  return (
    <>
      <Labelled label={t('field.criteriaSetId')}>
        {(attributes) => <Choice {...attributes} empty="—" value={setId} options={sets.map((set) => ({ value: set.id, label: `${local(set.title)} v${set.version}` }))} onChange={(event) => setSetId(event.target.value)} />}
      </Labelled>
      {chosen && (
        <CommandForm key={chosen.id} portal="admin" name="takeSelfAssessment" document={TakeSelfAssessmentDocument} open
          fields={chosen.items.map((item) => ({ name: `item-${item.id}`, kind: 'choice' as const, required: true, label: `${item.code} ${local(item.title)}`, options: LEVELS }))}
          input={(values) => ({ promisingOrganizationId, organizationId: null, criteriaSetId: chosen.id, answers: chosen.items.map(({ id }) => ({ itemId: id, level: Number(values[`item-${id}`]) })) })} />
      )}
    </>
  );
}
