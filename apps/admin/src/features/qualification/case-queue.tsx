import { useQuery } from '@award/graphql-client';
import { useLanguage, useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { ClockChip, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { CaseQueueDocument } from '../../gql/graphql.ts';
import type { ApplicationOrder, Stage } from '../../gql/graphql.ts';

const STAGES: readonly Stage[] = [
  'INTERNAL_NOTICE', 'UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE', 'QUALIFICATION', 'ACCEPTANCE_NOTICE', 'MATERIAL_REVIEW', 'PRESENTATION', 'SITE_REVIEW', 'DELIBERATION', 'AWARD_NOTICE',
  'APPROVAL', 'AWARDED', 'RETURNED', 'WITHDRAWN', 'NOT_RECOMMENDED', 'NOT_ACCEPTED', 'NOT_ADVANCED', 'NOT_SELECTED', 'DISQUALIFIED', 'REVOKED',
];

/** Every case of the programme, by clock; stage, cycle and unit in the address (Art. 11). */
export function CaseQueue() {
  const t = useTexts('admin');
  const stages = useTexts('stages');
  const local = useLocalText();
  const { programmeId } = useActing();
  const { graphql: language } = useLanguage();
  const state = useQueueState('CLOCK');
  const { stage, search, cycle, unit } = state.filters;
  const filter = { ...(stage ? { stage: [stage as Stage] } : {}), ...(search ? { search } : {}), ...(cycle ? { cycleId: cycle } : {}), ...(unit ? { recommendingUnitId: unit } : {}) };
  const query = useQuery(CaseQueueDocument, { variables: { filter, after: state.after, orderBy: (state.sort ?? 'CLOCK') as ApplicationOrder, programmeId, language } });
  return (
    <>
      <PageTitle title={t('cases.title')} lead={t('cases.lead')} />
      <Queue
        caption={t('cases.title')}
        state={state}
        page={query.data?.applications}
        loading={query.loading}
        error={query.error}
        onRetry={() => void query.refetch()}
        rowKey={(row) => row.id}
        rowName={(row) => row.number}
        empty={{ title: t('cases.none'), detail: t('cases.noneDetail') }}
        filters={[
          { kind: 'choice', key: 'stage', label: t('column.stage'), options: choices(STAGES, stages) },
          { kind: 'choice', key: 'cycle', label: t('cycle.choose'), options: query.data?.cycles.edges.map(({ node }) => ({ value: node.id, label: local(node.title) })) ?? [] },
          { kind: 'choice', key: 'unit', label: t('column.unit'), options: query.data?.recommendingUnits.map((one) => ({ value: one.id, label: local(one.name) })) ?? [] },
          { kind: 'search', key: 'search', label: t('column.search') },
        ]}
        columns={[
          { key: 'number', title: t('column.number'), sort: 'NUMBER', cell: (row) => <Link to={`/admin/cases/${row.id}`}>{row.number}</Link> },
          { key: 'name', title: t('column.organization'), cell: (row) => row.organization.name },
          { key: 'unit', title: t('column.unit'), cell: (row) => (row.recommendingUnit ? local(row.recommendingUnit.name) : '—') },
          { key: 'stage', title: t('column.stage'), cell: (row) => stages(row.stage) },
          { key: 'clock', title: t('column.clock'), sort: 'CLOCK', cell: (row) => row.clocks.map((clock) => <ClockChip key={`${clock.kind}${clock.startsOn}`} clock={clock} />) },
          { key: 'holder', title: t('column.holder'), cell: (row) => row.holder.sentence },
        ]}
      />
    </>
  );
}
