import { CommandForm, linesOf, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingDate, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { ListPromisingOrganizationDocument, PromisingDocument, RecordTrainingSessionDocument } from '../../gql/graphql.ts';
import { Assess } from './assess.tsx';

/** Organizations that are helped to grow towards the award: listed, trained, assessed by the criteria (Art. 4). */
export function CultivationPage() {
  const t = useTexts('admin');
  const { office } = useActing();
  const state = useQueueState();
  const query = useQuery(PromisingDocument, { variables: { after: state.after } });
  const rows = query.data?.promisingOrganizations.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <PageTitle title={t('cultivation.title')} lead={t('cultivation.lead')} />
      {office && (
        <CommandForm portal="admin" name="listPromisingOrganization" document={ListPromisingOrganizationDocument}
          fields={[
            { name: 'organizationName', kind: 'text', required: true }, { name: 'creditCode', kind: 'text' }, { name: 'divisionCode', kind: 'text', required: true },
            { name: 'industry', kind: 'text', required: true }, { name: 'note', kind: 'long', required: true },
          ]}
          input={(values) => ({ organizationName: values['organizationName'] ?? '', creditCode: orNull(values['creditCode']), divisionCode: values['divisionCode'] ?? '', industry: values['industry'] ?? '', note: values['note'] ?? '' })} />
      )}
      {office && rows.length > 0 && (
        <CommandForm key={rows.map(({ id }) => id).join()} portal="admin" name="recordTrainingSession" document={RecordTrainingSessionDocument}
          fields={[
            { name: 'title', kind: 'text', required: true }, { name: 'heldOn', kind: 'date', required: true }, { name: 'place', kind: 'text', required: true }, { name: 'attendees', kind: 'lines', required: true },
            ...rows.map((row) => ({ name: `organization-${row.id}`, kind: 'check' as const, label: row.organizationName })),
          ]}
          input={(values) => ({
            title: values['title'] ?? '', heldOn: values['heldOn'] ?? '', place: values['place'] ?? '', attendees: linesOf(values['attendees']),
            promisingOrganizationIds: rows.filter(({ id }) => values[`organization-${id}`] === 'yes').map(({ id }) => id),
          })} />
      )}
      <Queue
        caption={t('cultivation.title')} state={state} page={query.data?.promisingOrganizations} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} rowName={(row) => row.organizationName} empty={{ title: t('cultivation.none') }}
        columns={[
          { key: 'name', title: t('column.organization'), cell: (row) => row.organizationName },
          { key: 'division', title: t('column.division'), cell: (row) => `${row.divisionCode} · ${row.industry}` },
          { key: 'note', title: t('column.note'), cell: (row) => row.note },
          { key: 'sessions', title: t('column.sessions'), cell: (row) => row.sessions.map((one) => <p key={one.id}>{one.title} · {one.place} · <BeijingDate on={one.heldOn} /></p>) },
          { key: 'assessed', title: t('column.assessments'), align: 'end', cell: (row) => row.selfAssessments.map(({ percent }) => `${percent}%`).join('、') || '—' },
          ...(office ? [{ key: 'acts', title: t('acts.title'), cell: (row: { readonly id: string }) => <Assess promisingOrganizationId={row.id} /> }] : []),
        ]}
      />
    </>
  );
}
