import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Badge, BeijingTime, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { DecideRecusalDocument, RecusalQueueDocument } from '../../gql/graphql.ts';
import type { RecusalStatus } from '../../gql/graphql.ts';

const STATUSES: readonly RecusalStatus[] = ['PENDING', 'UPHELD', 'DISMISSED'];

/** Interests that were declared or detected, to be decided by the director (Art. 22). */
export function RecusalQueue() {
  const t = useTexts('admin');
  const { director } = useActing();
  const state = useQueueState();
  const query = useQuery(RecusalQueueDocument, { variables: { after: state.after, status: (state.filters['status'] ?? null) as RecusalStatus | null } });
  return (
    <>
      <PageTitle title={t('recusal.title')} lead={t('recusal.lead')} />
      <Queue
        caption={t('recusal.title')} state={state} page={query.data?.recusals} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('recusal.none') }}
        filters={[{ kind: 'choice', key: 'status', label: t('column.status'), options: choices(STATUSES, (value) => t(`recusalStatus.${value}`)) }]}
        columns={[
          { key: 'person', title: t('column.name'), cell: (row) => row.personName },
          { key: 'case', title: t('column.organization'), cell: (row) => `${row.caseNumber} ${row.organizationName}` },
          { key: 'ground', title: t('column.ground'), cell: (row) => `${t(`ground.${row.ground}`)}（${t(`recusalOrigin.${row.origin}`)}） ${row.detail}` },
          { key: 'at', title: t('column.at'), cell: (row) => <BeijingTime at={row.raisedAt} /> },
          { key: 'status', title: t('column.status'), cell: (row) => <><Badge tone={row.status === 'PENDING' ? 'amber' : 'plain'}>{t(`recusalStatus.${row.status}`)}</Badge> {row.reason}</> },
          ...(director ? [{
            key: 'acts', title: t('acts.title'),
            cell: (row: { readonly id: string; readonly status: RecusalStatus }) => row.status === 'PENDING' && (
              <CommandForm portal="admin" name="decideRecusal" document={DecideRecusalDocument} idempotent fields={[{ name: 'uphold', kind: 'check', value: 'yes' }, { name: 'reason', kind: 'long', required: true }]}
                input={(values) => ({ recusalId: row.id, uphold: values['uphold'] === 'yes', reason: values['reason'] ?? '' })} />
            ),
          }] : []),
        ]}
      />
    </>
  );
}
