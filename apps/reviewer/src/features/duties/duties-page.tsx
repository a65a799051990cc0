import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Badge, BeijingDate, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { PlanDutyDocument, RecordIncidentDocument, SuperviseDutyDocument, UnitSupervisionsDocument } from '../../gql/graphql.ts';
import type { DutyKind, IncidentKind, IncidentSeverity } from '../../gql/graphql.ts';

const DUTIES: readonly DutyKind[] = ['SHARING_SESSION', 'VISIT', 'REPORT'];
const INCIDENTS: readonly IncidentKind[] = ['QUALITY_ACCIDENT', 'SAFETY_ACCIDENT', 'ENVIRONMENTAL_ACCIDENT', 'VIOLATION', 'BAD_CREDIT', 'BREACH_OF_REGULATION'];
const SEVERITIES: readonly IncidentSeverity[] = ['MINOR', 'SERIOUS', 'MAJOR'];

/** The unit organizes and supervises what its winners owe, and records what happens to them (Art. 17, 20). */
export function DutiesPage() {
  const t = useTexts('reviewer');
  const query = useQuery(UnitSupervisionsDocument, { variables: {} });
  const options = (prefix: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
  return (
    <>
      <PageTitle title={t('duties.title')} lead={t('duties.lead')} />
      <Loaded query={query}>
        {({ supervisions }) => supervisions.edges.length === 0 ? <PageState kind="empty" title={t('duties.none')} /> : supervisions.edges.map(({ node }) => (
          <Sheet key={node.id} title={node.organizationName} aside={<span><BeijingDate on={node.from} /> – <BeijingDate on={node.until} /></span>}>
            <ul>
              {node.duties.map((duty) => (
                <li key={duty.id}>
                  {duty.title} · <BeijingDate on={duty.heldOn ?? duty.plannedOn} /> {duty.supervisedBy ? <Badge tone="good">{duty.supervisedBy}</Badge> : null}
                  {duty.heldOn && !duty.supervisedBy && (
                    <CommandForm portal="reviewer" name="superviseDuty" document={SuperviseDutyDocument} fields={[{ name: 'note', kind: 'text' }]} input={(values) => ({ dutyId: duty.id, note: values['note'] ?? '' })} />
                  )}
                </li>
              ))}
              {node.incidents.map((incident) => <li key={incident.id}>{t(`incident.${incident.kind}`)} · {t(`severity.${incident.severity}`)} · <BeijingDate on={incident.occurredOn} /> · {incident.description}</li>)}
            </ul>
            <CommandForm portal="reviewer" name="planDuty" document={PlanDutyDocument}
              fields={[{ name: 'kind', kind: 'choice', options: options('duty', DUTIES), required: true }, { name: 'title', kind: 'text', required: true }, { name: 'plannedOn', kind: 'date', required: true }, { name: 'place', kind: 'text', required: true }]}
              input={(values) => ({ supervisionId: node.id, kind: values['kind'] as DutyKind, title: values['title'] ?? '', plannedOn: values['plannedOn'] ?? '', place: values['place'] ?? '' })} />
            <CommandForm portal="reviewer" name="recordIncident" document={RecordIncidentDocument}
              fields={[{ name: 'kind', kind: 'choice', options: options('incident', INCIDENTS), required: true }, { name: 'severity', kind: 'choice', options: options('severity', SEVERITIES), required: true }, { name: 'occurredOn', kind: 'date', required: true }, { name: 'description', kind: 'long', required: true }, { name: 'source', kind: 'text', required: true }]}
              input={(values) => ({ supervisionId: node.id, kind: values['kind'] as IncidentKind, severity: values['severity'] as IncidentSeverity, occurredOn: values['occurredOn'] ?? '', description: values['description'] ?? '', source: values['source'] ?? '' })} />
          </Sheet>
        ))}
      </Loaded>
    </>
  );
}
