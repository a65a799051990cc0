import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useSession } from '@award/microfrontend';
import { Badge, BeijingDate, BeijingTime, Loaded, OfficialText, PageState, PageTitle, Sheet } from '@award/ui';
import { AcceptInvitationDocument, MyExpertRecordDocument, SignUndertakingDocument, UpdateMyEmploymentsDocument } from '../../gql/graphql.ts';
import type { EmploymentRelation, MyExpertRecordQuery } from '../../gql/graphql.ts';

const RELATIONS: readonly EmploymentRelation[] = ['EMPLOYEE', 'SHAREHOLDER', 'ADVISER'];
type Record = NonNullable<MyExpertRecordQuery['myExpertRecord']>;

/** The expert's own record: employments, trainings, undertakings, conduct (Art. 7(4), 22). */
export function RecordPage() {
  const t = useTexts('reviewer');
  const { session } = useSession();
  const query = useQuery(MyExpertRecordDocument, { variables: { programmeId: session.acting?.programme?.id ?? null } });
  return (
    <Loaded query={query}>
      {(data) => data.myExpertRecord ? (
        <>
          <PageTitle title={t('record.title')} lead={<><Badge>{t(`expert.${data.myExpertRecord.status}`)}</Badge> {data.myExpertRecord.specialities.join('、')}</>} />
          {data.myExpertRecord.status === 'INVITED' && <CommandForm portal="reviewer" name="acceptInvitation" document={AcceptInvitationDocument} input={() => ({ expertId: data.myExpertRecord?.id ?? '' })} />}
          <Undertakings data={data} />
          <Employments record={data.myExpertRecord} />
          <Sheet title={t('record.trainings')}>
            <ul>{data.myExpertRecord.trainings.map((one) => <li key={one.id}>{one.course} · {t('record.hours', { hours: one.hours })} · {t(`training.${one.result}`)} · <BeijingDate on={one.completedOn} /></li>)}</ul>
          </Sheet>
        </>
      ) : <PageState kind="empty" title={t('record.none')} />}
    </Loaded>
  );
}

function Undertakings({ data }: { readonly data: MyExpertRecordQuery }) {
  const t = useTexts('reviewer');
  const local = useLocalText();
  return (
    <Sheet title={t('record.undertakings')}>
      {data.cycles.edges.filter(({ node }) => !['PLANNED', 'CLOSED'].includes(node.status)).map(({ node: cycle }) => [data.confidentiality, data.discipline].map((undertaking) => {
        const signed = data.myExpertRecord?.undertakings.find((one) => one.cycleId === cycle.id && one.kind === undertaking.kind);
        return (
          <section key={`${cycle.id}${undertaking.kind}`}>
            <h3>{local(cycle.title)} · {t(`undertaking.${undertaking.kind}`)}</h3>
            {signed ? <p><Badge tone="good">{t('record.signed')}</Badge> <BeijingTime at={signed.signedAt} /></p> : (
              <>
                <OfficialText text={local(undertaking.text)} />
                <CommandForm portal="reviewer" name="signUndertaking" document={SignUndertakingDocument} idempotent input={() => ({ cycleId: cycle.id, kind: undertaking.kind, textVersion: undertaking.version })} />
              </>
            )}
          </section>
        );
      }))}
    </Sheet>
  );
}

function Employments({ record }: { readonly record: Record }) {
  const t = useTexts('reviewer');
  const kept = record.employments.map(({ organizationName, creditCode, from, until, relation }) => ({ organizationName, creditCode, from, until, relation }));
  return (
    <Sheet title={t('record.employments')}>
      <ul>{record.employments.map((one) => <li key={`${one.organizationName}${one.from}`}>{one.organizationName} · {t(`relation.${one.relation}`)} · <BeijingDate on={one.from} /> – {one.until ? <BeijingDate on={one.until} /> : t('record.now')}</li>)}</ul>
      <CommandForm portal="reviewer" name="updateMyEmployments" document={UpdateMyEmploymentsDocument}
        fields={[
          { name: 'organizationName', kind: 'text', required: true }, { name: 'creditCode', kind: 'text' }, { name: 'from', kind: 'date', required: true }, { name: 'until', kind: 'date' },
          { name: 'relation', kind: 'choice', options: RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) })), required: true },
        ]}
        input={(values) => ({ employments: [...kept, { organizationName: values['organizationName'] ?? '', creditCode: values['creditCode'] || null, from: values['from'] ?? '', until: values['until'] || null, relation: values['relation'] as EmploymentRelation }] })} />
    </Sheet>
  );
}
