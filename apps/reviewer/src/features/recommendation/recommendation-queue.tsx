import { useQuery } from '@award/graphql-client';
import { useLanguage, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { ClockChip, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { RecommendationQueueDocument } from '../../gql/graphql.ts';
import type { ApplicationOrder, Stage } from '../../gql/graphql.ts';

const STAGES = ['UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE', 'RETURNED', 'QUALIFICATION', 'NOT_RECOMMENDED'] as const;

/** The files handed to the unit, by clock (Art. 8). */
export function RecommendationQueue() {
  const t = useTexts('reviewer');
  const stages = useTexts('stages');
  const { graphql: language } = useLanguage();
  const state = useQueueState('CLOCK');
  const { stage, search } = state.filters;
  const filter = { ...(stage ? { stage: [stage as Stage] } : {}), ...(search ? { search } : {}) };
  const query = useQuery(RecommendationQueueDocument, { variables: { filter, after: state.after, orderBy: (state.sort ?? 'CLOCK') as ApplicationOrder, language } });
  return (
    <>
      <PageTitle title={t('recommendation.title')} lead={t('recommendation.lead')} />
      <Queue
        caption={t('recommendation.title')}
        state={state}
        page={query.data?.applications}
        loading={query.loading}
        error={query.error}
        onRetry={() => void query.refetch()}
        rowKey={(row) => row.id}
        rowName={(row) => row.number}
        empty={{ title: t('recommendation.none'), detail: t('recommendation.noneDetail') }}
        filters={[
          { kind: 'choice', key: 'stage', label: t('column.stage'), options: STAGES.map((value) => ({ value, label: stages(value) })) },
          { kind: 'search', key: 'search', label: t('column.search') },
        ]}
        columns={[
          { key: 'number', title: t('column.number'), sort: 'NUMBER', cell: (row) => <Link to={`/reviewer/recommendation/${row.id}`}>{row.number}</Link> },
          { key: 'name', title: t('column.organization'), cell: (row) => row.organization.name },
          { key: 'stage', title: t('column.stage'), cell: (row) => stages(row.stage) },
          { key: 'clock', title: t('column.clock'), sort: 'CLOCK', cell: (row) => row.clocks.filter((clock) => clock.state !== 'ELAPSED' && clock.state !== 'MET').map((clock) => <ClockChip key={clock.kind} clock={clock} />) },
          { key: 'holder', title: t('column.holder'), cell: (row) => row.holder.sentence },
        ]}
      />
    </>
  );
}
