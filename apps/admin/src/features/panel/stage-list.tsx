import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { ConfirmStageListDocument } from '../../gql/graphql.ts';
import type { CyclePanelsQuery, ReviewStage, Stage } from '../../gql/graphql.ts';

const STAGE_OF: Readonly<Record<ReviewStage, Stage>> = { MATERIAL: 'MATERIAL_REVIEW', PRESENTATION: 'PRESENTATION', SITE: 'SITE_REVIEW' };

type Case = CyclePanelsQuery['applications']['edges'][number]['node'];

/** The cases of a stage with their scores; the director ticks those who go on (Art. 11(5)–(7)). */
export function StageList({ cycleId, stage, cases }: { readonly cycleId: string; readonly stage: ReviewStage; readonly cases: readonly Case[] }) {
  const t = useTexts('admin');
  const { director } = useActing();
  const here = cases.filter((one) => one.stage === STAGE_OF[stage]);
  const opinionOf = (one: Case): Case['opinions'][number] | undefined => one.opinions.find((opinion) => opinion.stage === stage);
  if (here.length === 0) return null;
  return (
    <>
      <DataTable caption={t('stageList.title')} rows={here} rowKey={(row) => row.id} columns={[
        { key: 'number', title: t('column.number'), cell: (row) => <Link to={`/admin/cases/${row.id}`}>{row.number}</Link> },
        { key: 'name', title: t('column.organization'), cell: (row) => row.organization.name },
        { key: 'progress', title: t('column.progress'), align: 'end', cell: (row) => (row.panelSummary ? `${row.panelSummary.submitted}/${row.panelSummary.assigned}` : '—') },
        { key: 'score', title: t('column.score'), align: 'end', cell: (row) => row.panelSummary?.score?.toFixed(1) ?? '—' },
        { key: 'opinion', title: t('column.opinion'), cell: (row) => {
          const opinion = opinionOf(row);
          return opinion ? <Badge tone={opinion.complete ? 'good' : 'amber'}>{t(`recommendation.${opinion.recommendation}`)}</Badge> : '—';
        } },
      ]} />
      {director && (
        <CommandForm portal="admin" name="confirmStageList" document={ConfirmStageListDocument} idempotent
          fields={here.map((one) => ({ name: `case-${one.id}`, kind: 'check' as const, label: `${one.number} ${one.organization.name}`, value: opinionOf(one)?.recommendation === 'ADVANCE' ? 'yes' : '' }))}
          input={(values) => ({ cycleId, stage, advanceApplicationIds: here.filter(({ id }) => values[`case-${id}`] === 'yes').map(({ id }) => id) })} />
      )}
    </>
  );
}
