import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { MyAssignmentsDocument } from '../../gql/graphql.ts';

/** The cases that lie with the expert (Art. 11(5)–(7)). */
export function AssignmentsPage() {
  const t = useTexts('reviewer');
  const state = useQueueState();
  const query = useQuery(MyAssignmentsDocument, { variables: { after: state.after } });
  return (
    <>
      <PageTitle title={t('assignments.title')} lead={t('assignments.lead')} />
      <Queue
        caption={t('assignments.title')} state={state} page={query.data?.myAssignments} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('assignments.none'), detail: t('assignments.noneDetail') }}
        columns={[
          { key: 'number', title: t('column.number'), cell: (row) => <Link to={`/reviewer/assignments/${row.id}`}>{row.application.number}</Link> },
          { key: 'name', title: t('column.organization'), cell: (row) => row.application.organization.name },
          { key: 'stage', title: t('column.stage'), cell: (row) => t(`review.${row.stage}`) },
          { key: 'sheet', title: t('column.sheet'), cell: (row) => <Badge tone={row.myScoreSheet?.status === 'SUBMITTED' ? 'good' : 'amber'}>{t(row.myScoreSheet?.status === 'SUBMITTED' ? 'sheet.SUBMITTED' : 'sheet.OPEN')}</Badge> },
          { key: 'opinion', title: t('column.opinion'), cell: (row) => (row.opinion?.complete ? t('opinion.complete') : row.opinion ? t('opinion.signing') : '—') },
        ]}
      />
    </>
  );
}
