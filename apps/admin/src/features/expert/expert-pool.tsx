import { CommandForm, linesOf, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { cellsOf, choices } from '../../form/choices.ts';
import { ExpertPoolDocument, InviteExpertDocument, RecordStaffMisconductDocument } from '../../gql/graphql.ts';
import type { ExpertStatus } from '../../gql/graphql.ts';

const STATUSES: readonly ExpertStatus[] = ['INVITED', 'ACTIVE', 'SUSPENDED', 'REMOVED'];

/** The pool of experts; employments are typed one a line (Art. 7(4), 22). */
export function ExpertPool() {
  const t = useTexts('admin');
  const { clerk, director } = useActing();
  const state = useQueueState();
  const { status, search } = state.filters;
  const query = useQuery(ExpertPoolDocument, { variables: { after: state.after, status: (status ?? null) as ExpertStatus | null, search: search ?? null } });
  return (
    <>
      <PageTitle title={t('expert.title')} lead={t('expert.lead')} />
      {clerk && (
        <CommandForm portal="admin" name="inviteExpert" document={InviteExpertDocument}
          fields={[{ name: 'personId', kind: 'text', required: true }, { name: 'name', kind: 'text', required: true }, { name: 'specialities', kind: 'lines', required: true }, { name: 'employments', kind: 'lines' }]}
          input={(values) => ({
            personId: values['personId']?.trim() ?? '', name: values['name'] ?? '', specialities: linesOf(values['specialities']),
            employments: linesOf(values['employments']).map(cellsOf).map((cell) => ({ organizationName: cell(0), creditCode: cell(1) || null, from: cell(2), until: cell(3) || null, relation: 'EMPLOYEE' as const })),
          })} />
      )}
      {director && (
        <CommandForm portal="admin" name="recordStaffMisconduct" document={RecordStaffMisconductDocument}
          fields={[{ name: 'name', kind: 'text', required: true }, { name: 'personId', kind: 'text' }, { name: 'description', kind: 'long', required: true }, { name: 'consequence', kind: 'text', required: true }, { name: 'transferTo', kind: 'text' }]}
          input={(values) => ({ personId: orNull(values['personId']), name: values['name'] ?? '', description: values['description'] ?? '', consequence: values['consequence'] ?? '', transferTo: orNull(values['transferTo']) })} />
      )}
      <Queue
        caption={t('expert.title')} state={state} page={query.data?.experts} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} rowName={(row) => row.name} empty={{ title: t('expert.none') }}
        filters={[{ kind: 'choice', key: 'status', label: t('column.status'), options: choices(STATUSES, (value) => t(`expertStatus.${value}`)) }, { kind: 'search', key: 'search', label: t('column.search') }]}
        columns={[
          { key: 'name', title: t('column.name'), cell: (row) => <Link to={`/admin/experts/${row.id}`}>{row.name}</Link> },
          { key: 'specialities', title: t('column.specialities'), cell: (row) => row.specialities.join('、') },
          { key: 'status', title: t('column.status'), cell: (row) => <Badge tone={row.status === 'ACTIVE' ? 'good' : 'plain'}>{t(`expertStatus.${row.status}`)}</Badge> },
          { key: 'training', title: t('column.trainings'), align: 'end', cell: (row) => row.trainings.filter(({ result }) => result === 'PASSED').length },
          { key: 'undertakings', title: t('column.undertakings'), align: 'end', cell: (row) => row.undertakings.length },
        ]}
      />
    </>
  );
}
