import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLanguage, useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, ClockChip, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { ForCycle } from '../../acting/for-cycle.tsx';
import { useActing } from '../../acting/use-acting.ts';
import { CycleBoardDocument, PlanCycleDocument } from '../../gql/graphql.ts';
import { Acceptance } from './acceptance.tsx';
import { Awards } from './awards.tsx';
import { Preparation } from './preparation.tsx';

/** The board of the programme's cycles: where every case stands, and which clocks are at risk (Art. 11). */
export function CyclePage() {
  const t = useTexts('admin');
  const { office, programmeId } = useActing();
  return (
    <>
      <PageTitle title={t('cycle.title')} lead={t('cycle.lead')} />
      {office && programmeId !== null && (
        <CommandForm portal="admin" name="planCycle" document={PlanCycleDocument}
          fields={[{ name: 'year', kind: 'number', required: true }, { name: 'rulesetVersion', kind: 'number', required: true, value: '1' }]}
          input={(values) => ({ programmeId, year: Number(values['year']), rulesetVersion: Number(values['rulesetVersion']) })} />
      )}
      <ForCycle>{(cycleId) => <Board key={cycleId} cycleId={cycleId} />}</ForCycle>
    </>
  );
}

function Board({ cycleId }: { readonly cycleId: string }) {
  const t = useTexts('admin');
  const stages = useTexts('stages');
  const local = useLocalText();
  const { programmeId } = useActing();
  const { graphql: language } = useLanguage();
  const query = useQuery(CycleBoardDocument, { variables: { id: cycleId, programmeId, language } });
  return (
    <Loaded query={query}>
      {({ cycle, criteriaSets, notices }) => {
        if (!cycle) return <PageState kind="missing" />;
        const notice = notices.edges.map(({ node }) => node).find((one) => one.cycle.id === cycle.id);
        return (
          <>
            <Sheet title={local(cycle.title)} aside={<Badge>{t(`cycleStatus.${cycle.status}`)}</Badge>}>
              <dl className="ad-counts">
                {cycle.stageCounts.map(({ stage, count }) => (
                  <div key={stage}><dt>{stages(stage)}</dt><dd><Link to={`/admin/cases?cycle=${cycle.id}&stage=${stage}`}>{count}</Link></dd></div>
                ))}
              </dl>
            </Sheet>
            <Sheet title={t('cycle.atRisk')} aside={cycle.clocksAtRisk.length}>
              <DataTable caption={t('cycle.atRisk')} quiet rows={cycle.clocksAtRisk} rowKey={(row) => `${row.application.id}${row.clock.kind}${row.clock.startsOn}`} empty={<p>{t('cycle.noRisk')}</p>} columns={[
                { key: 'number', title: t('column.number'), cell: (row) => <Link to={`/admin/cases/${row.application.id}`}>{row.application.number}</Link> },
                { key: 'name', title: t('column.organization'), cell: (row) => row.application.organization.name },
                { key: 'clock', title: t('column.clock'), cell: (row) => <ClockChip clock={row.clock} /> },
              ]} />
            </Sheet>
            <Preparation cycle={cycle} sets={criteriaSets.edges.map(({ node }) => node)} />
            <Acceptance cycle={cycle} />
            <Awards cycle={cycle} notice={notice ?? null} />
          </>
        );
      }}
    </Loaded>
  );
}
