import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useSession } from '@award/microfrontend';
import { BeijingDate, BeijingTime, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { RecordQuestionDocument, RecordSiteFindingDocument, VisitCyclesDocument, VisitsDocument } from '../../gql/graphql.ts';

/** Presentations and site visits of the running cycles (Art. 11(6), (7)). */
export function VisitsPage() {
  const t = useTexts('reviewer');
  const local = useLocalText();
  const { session } = useSession();
  const query = useQuery(VisitCyclesDocument, { variables: { programmeId: session.acting?.programme?.id ?? null } });
  return (
    <>
      <PageTitle title={t('visits.title')} lead={t('visits.lead')} />
      <Loaded query={query}>
        {({ cycles }) => cycles.edges.map(({ node }) => <CycleVisits key={node.id} cycleId={node.id} title={local(node.title)} />)}
      </Loaded>
    </>
  );
}

function CycleVisits({ cycleId, title }: { readonly cycleId: string; readonly title: string }) {
  const t = useTexts('reviewer');
  const query = useQuery(VisitsDocument, { variables: { cycleId } });
  return (
    <Loaded query={query}>
      {({ presentationSchedule, siteVisits }) => (
        <Sheet title={title}>
          {presentationSchedule.length + siteVisits.length === 0 && <PageState kind="empty" title={t('visits.none')} />}
          {presentationSchedule.map((slot) => (
            <section key={slot.id}>
              <h3>{slot.order}. {slot.application.organization.name} · <BeijingTime at={slot.startsAt} /></h3>
              <ul>{slot.questions.map((question) => <li key={question}>{question}</li>)}</ul>
              <CommandForm portal="reviewer" name="recordQuestion" document={RecordQuestionDocument} fields={[{ name: 'question', kind: 'text', required: true }]} input={(values) => ({ slotId: slot.id, question: values['question'] ?? '' })} />
            </section>
          ))}
          {siteVisits.map((visit) => (
            <section key={visit.id}>
              <h3>{visit.application.organization.name} · <BeijingDate on={visit.visitOn} /></h3>
              <p>{visit.team.map((one) => one.name).join('、')}</p>
              <ul>{visit.findings.map((one) => <li key={one.id}>{one.issue}：{one.finding}（{one.recordedBy}）</li>)}</ul>
              <CommandForm portal="reviewer" name="recordSiteFinding" document={RecordSiteFindingDocument} fields={[{ name: 'issue', kind: 'text', required: true }, { name: 'finding', kind: 'long', required: true }]}
                input={(values) => ({ siteVisitId: visit.id, issue: values['issue'] ?? '', finding: values['finding'] ?? '', itemId: null })} />
            </section>
          ))}
        </Sheet>
      )}
    </Loaded>
  );
}
