import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Badge, BeijingDate, BeijingTime, ClockChip, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { ConsultAuthoritiesDocument, ConsultDocument } from '../../gql/graphql.ts';
import type { OfficeCaseQuery } from '../../gql/graphql.ts';

/** What the authorities were asked about the organization, and what they answered (Art. 11(4)). */
export function Consultations({ application }: { readonly application: NonNullable<OfficeCaseQuery['application']> }) {
  const t = useTexts('admin');
  const local = useLocalText();
  const { clerk } = useActing();
  const authorities = useQuery(ConsultAuthoritiesDocument, { skip: !clerk }).data?.authorities ?? [];
  return (
    <Sheet title={t('consultation.title')} aside={application.consultations.length}>
      <ul>
        {application.consultations.map((one) => (
          <li key={one.id}>
            <strong>{local(one.authority.name)}</strong>：{one.question}
            {one.answer ? (
              <p><Badge tone={one.answer === 'NO_OBJECTION' ? 'good' : 'amber'}>{t(`answer.${one.answer}`)}</Badge> {one.answerText}{one.answeredAt && <> · <BeijingTime at={one.answeredAt} /></>}</p>
            ) : <p><BeijingDate on={one.dueOn} /> <ClockChip clock={one.clock} /></p>}
          </li>
        ))}
      </ul>
      {clerk && authorities.length > 0 && (
        <CommandForm portal="admin" name="consult" document={ConsultDocument}
          fields={[
            { name: 'authorityId', kind: 'choice', required: true, options: authorities.map(({ id, name }) => ({ value: id, label: local(name) })) },
            { name: 'question', kind: 'long', required: true }, { name: 'dueOn', kind: 'date', required: true },
          ]}
          input={(values) => ({ applicationId: application.id, authorityId: values['authorityId'] ?? '', question: values['question'] ?? '', dueOn: values['dueOn'] ?? '' })} />
      )}
    </Sheet>
  );
}
