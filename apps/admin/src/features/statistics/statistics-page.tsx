import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { FactList, Loaded, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { ForCycle } from '../../acting/for-cycle.tsx';
import { CycleStatisticsPageDocument } from '../../gql/graphql.ts';

const GROUPS = ['byDivision', 'byIndustry', 'bySize', 'refusalsByCode'] as const;

/** Counts of a cycle; a count too small to hide anybody is not given by the server. */
export function StatisticsPage() {
  const t = useTexts('admin');
  return (
    <>
      <PageTitle title={t('statistics.title')} lead={t('statistics.lead')} />
      <ForCycle>{(cycleId) => <OfCycle key={cycleId} cycleId={cycleId} />}</ForCycle>
    </>
  );
}

function OfCycle({ cycleId }: { readonly cycleId: string }) {
  const t = useTexts('admin');
  const stages = useTexts('stages');
  const query = useQuery(CycleStatisticsPageDocument, { variables: { cycleId } });
  return (
    <Loaded query={query}>
      {({ statistics, objectionStatistics: objections }) => (
        <>
          <Sheet title={t('statistics.byStage')}>
            <DataTable caption={t('statistics.byStage')} quiet rows={statistics.byStage} rowKey={(row) => row.stage} columns={[
              { key: 'stage', title: t('column.stage'), cell: (row) => stages(row.stage) }, { key: 'count', title: t('column.count'), align: 'end', cell: (row) => row.count },
            ]} />
          </Sheet>
          {GROUPS.map((group) => (
            <Sheet key={group} title={t(`statistics.${group}`)}>
              <DataTable caption={t(`statistics.${group}`)} quiet rows={statistics[group]} rowKey={(row) => row.key} columns={[
                { key: 'key', title: t(`statistics.${group}`), cell: (row) => row.key }, { key: 'count', title: t('column.count'), align: 'end', cell: (row) => row.count ?? t('statistics.few') },
              ]} />
            </Sheet>
          ))}
          <Sheet title={t('statistics.objections')}>
            <FactList facts={[
              { label: t('statistics.received'), value: objections.received }, { label: t('statistics.determined'), value: objections.determined }, { label: t('statistics.upheld'), value: objections.upheld },
              { label: t('statistics.overruns'), value: objections.overruns }, { label: t('statistics.forwardDays'), value: objections.medianForwardWorkingDays }, { label: t('statistics.reportDays'), value: objections.medianReportWorkingDays },
            ]} />
          </Sheet>
        </>
      )}
    </Loaded>
  );
}
