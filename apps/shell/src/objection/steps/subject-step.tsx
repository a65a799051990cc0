import { useState } from 'react';
import { useTexts } from '@award/messages/react';
import { Labelled, PageState, RadioGroup, TextInput } from '@award/ui/gazette';
import type { Subject } from '../subjects.ts';
import type { StepProps } from './step.ts';

const LONG = 8;

/** Step 1: about whom. */
export function SubjectStep({ draft, change, subjects }: StepProps & { readonly subjects: readonly Subject[] }) {
  const t = useTexts('objection');
  const [search, setSearch] = useState('');
  if (subjects.length === 0) return <PageState kind="empty" title={t('objection.noSubjects')} detail={t('objection.noSubjectsDetail')} />;
  const shown = subjects.filter((subject) => subject.organizationName.includes(search.trim()) || subject.applicationId === draft.applicationId);
  return (
    <>
      {subjects.length > LONG && (
        <Labelled label={t('objection.search')}>
          {(attributes) => <TextInput {...attributes} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />}
        </Labelled>
      )}
      <RadioGroup
        legend={t('objection.subject')}
        name="subject"
        value={draft.applicationId === '' ? null : draft.applicationId}
        onChange={(id) => {
          const subject = subjects.find((each) => each.applicationId === id);
          if (subject !== undefined) change({ applicationId: subject.applicationId, organizationName: subject.organizationName, programmeId: subject.programmeId });
        }}
        options={shown.map((subject) => ({ value: subject.applicationId, label: subject.organizationName, detail: t('objection.cycleOf', { year: subject.year }) }))}
      />
    </>
  );
}
