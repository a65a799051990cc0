import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { Badge, BeijingDate, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { OfficeSupervisionDocument, PlanDutyDocument, RecordIncidentDocument } from '../../gql/graphql.ts';
import type { DutyKind, IncidentKind, IncidentSeverity } from '../../gql/graphql.ts';
import { ProposeSanction } from './propose-sanction.tsx';

const DUTIES: readonly DutyKind[] = ['SHARING_SESSION', 'VISIT', 'REPORT'];
const INCIDENTS: readonly IncidentKind[] = ['QUALITY_ACCIDENT', 'SAFETY_ACCIDENT', 'ENVIRONMENTAL_ACCIDENT', 'VIOLATION', 'BAD_CREDIT', 'BREACH_OF_REGULATION'];
const SEVERITIES: readonly IncidentSeverity[] = ['MINOR', 'SERIOUS', 'MAJOR'];

/** One awarded organization: what it does for others, and what came to light about it (Art. 16–20). */
export function SupervisionPage() {
  const t = useTexts('admin');
  const { id = '' } = useParams();
  const { office, clerk } = useActing();
  const query = useQuery(OfficeSupervisionDocument, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ supervision }) => supervision ? (
        <>
          <PageTitle title={supervision.organizationName} lead={<><Badge tone="gold">{t(`tier.${supervision.award.tier}`)}</Badge> {supervision.award.certificate?.number} · <BeijingDate on={supervision.from} /> – <BeijingDate on={supervision.until} /> · {t(`supervisionStatus.${supervision.status}`)}</>} />
          <Sheet title={t('column.duties')}>
            <ul>{supervision.duties.map((one) => <li key={one.id}>{t(`duty.${one.kind}`)} {one.title} · {one.place} · <BeijingDate on={one.heldOn ?? one.plannedOn} /> {one.evidence} {one.supervisedBy && <Badge tone="good">{one.supervisedBy}</Badge>}</li>)}</ul>
            {office && (
              <CommandForm portal="admin" name="planDuty" document={PlanDutyDocument}
                fields={[
                  { name: 'dutyKind', kind: 'choice', required: true, options: choices(DUTIES, (value) => t(`duty.${value}`)) }, { name: 'title', kind: 'text', required: true },
                  { name: 'plannedOn', kind: 'date', required: true }, { name: 'place', kind: 'text', required: true },
                ]}
                input={(values) => ({ supervisionId: id, kind: values['dutyKind'] as DutyKind, title: values['title'] ?? '', plannedOn: values['plannedOn'] ?? '', place: values['place'] ?? '' })} />
            )}
          </Sheet>
          <Sheet title={t('column.incidents')}>
            <ul>{supervision.incidents.map((one) => <li key={one.id}>{t(`incident.${one.kind}`)} · {t(`severity.${one.severity}`)} · <BeijingDate on={one.occurredOn} /> {one.description}（{one.source}）</li>)}</ul>
            <ul>{supervision.misuseReports.map((one) => <li key={one.id}>{t(`breach.${one.breach}`)} · {one.description} · {t(`misuseStatus.${one.status}`)}</li>)}</ul>
            {clerk && (
              <CommandForm portal="admin" name="recordIncident" document={RecordIncidentDocument}
                fields={[
                  { name: 'incidentKind', kind: 'choice', required: true, options: choices(INCIDENTS, (value) => t(`incident.${value}`)) }, { name: 'severity', kind: 'choice', required: true, options: choices(SEVERITIES, (value) => t(`severity.${value}`)) },
                  { name: 'occurredOn', kind: 'date', required: true }, { name: 'description', kind: 'long', required: true }, { name: 'source', kind: 'text', required: true },
                ]}
                input={(values) => ({ supervisionId: id, kind: values['incidentKind'] as IncidentKind, severity: values['severity'] as IncidentSeverity, occurredOn: values['occurredOn'] ?? '', description: values['description'] ?? '', source: values['source'] ?? '' })} />
            )}
            {clerk && <ProposeSanction awardId={supervision.award.id} />}
          </Sheet>
        </>
      ) : <PageState kind="missing" />}
    </Loaded>
  );
}
