import { CommandForm, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingDate, BeijingTime, Loaded, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { PanelHearingsDocument, PlanSiteVisitDocument, RecordQuestionDocument, SchedulePresentationsDocument } from '../../gql/graphql.ts';

/** When each organization presents, in drawn order, and when the panel visits it (Art. 11(6), 11(7)). */
export function Hearings({ cycleId }: { readonly cycleId: string }) {
  const t = useTexts('admin');
  const { clerk } = useActing();
  const query = useQuery(PanelHearingsDocument, { variables: { cycleId } });
  return (
    <Loaded query={query}>
      {({ presentationSchedule, siteVisits, experts, applications }) => {
        const pool = experts.edges.map(({ node }) => node);
        const cases = applications.edges.map(({ node }) => node);
        return (
          <>
            <Sheet title={t('hearing.presentations')} aside={presentationSchedule.length}>
              {presentationSchedule.map((slot) => (
                <section key={slot.id}>
                  <h3>{slot.order}. {slot.application.number} {slot.application.organization.name} · <BeijingTime at={slot.startsAt} /></h3>
                  <ul>{slot.questions.map((question) => <li key={question}>{question}</li>)}</ul>
                  {clerk && <CommandForm portal="admin" name="recordQuestion" document={RecordQuestionDocument} fields={[{ name: 'question', kind: 'text', required: true }]} input={(values) => ({ slotId: slot.id, question: values['question'] ?? '' })} />}
                </section>
              ))}
              {clerk && (
                <CommandForm portal="admin" name="schedulePresentations" document={SchedulePresentationsDocument}
                  fields={[{ name: 'startsAt', kind: 'moment', required: true }, { name: 'minutesEach', kind: 'number', required: true, value: '40' }, { name: 'seed', kind: 'text' }]}
                  input={(values) => ({ cycleId, startsAt: values['startsAt'] ?? '', minutesEach: Number(values['minutesEach']), seed: orNull(values['seed']) })} />
              )}
            </Sheet>
            <Sheet title={t('hearing.visits')} aside={siteVisits.length}>
              {siteVisits.map((visit) => (
                <section key={visit.id}>
                  <h3>{visit.application.number} {visit.application.organization.name} · <BeijingDate on={visit.visitOn} /></h3>
                  <p>{visit.team.map(({ name }) => name).join('、')}</p>
                  <ul>{visit.findings.map((one) => <li key={one.id}>{one.issue}：{one.finding}（{one.recordedBy}）</li>)}</ul>
                </section>
              ))}
              {clerk && cases.length > 0 && (
                <CommandForm portal="admin" name="planSiteVisit" document={PlanSiteVisitDocument}
                  fields={[
                    { name: 'applicationId', kind: 'choice', required: true, options: cases.map((one) => ({ value: one.id, label: `${one.number} ${one.organization.name}` })) }, { name: 'visitOn', kind: 'date', required: true },
                    ...pool.map(({ id, name }) => ({ name: `expert-${id}`, kind: 'check' as const, label: name })),
                  ]}
                  input={(values) => ({ applicationId: values['applicationId'] ?? '', visitOn: values['visitOn'] ?? '', expertIds: pool.filter(({ id }) => values[`expert-${id}`] === 'yes').map(({ id }) => id) })} />
              )}
            </Sheet>
          </>
        );
      }}
    </Loaded>
  );
}
