import { CommandForm, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link, useParams } from '@award/microfrontend/router';
import { Badge, BeijingTime, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { AssignCasesDocument, PanelPageDocument, ReassignDocument, StartPanelDocument } from '../../gql/graphql.ts';

/** One panel: its members, the drawn assignment with its seed, and how far each case is (I-9). */
export function PanelPage() {
  const t = useTexts('admin');
  const { id = '' } = useParams();
  const { clerk, director } = useActing();
  const query = useQuery(PanelPageDocument, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ panel }) => {
        if (!panel) return <PageState kind="missing" />;
        const members = panel.members.map(({ expert }) => ({ value: expert.id, label: expert.name }));
        return (
          <>
            <PageTitle title={panel.name} lead={<>{t(`review.${panel.stage}`)} <Badge>{t(`panelStatus.${panel.status}`)}</Badge></>} />
            <Sheet title={t('panel.members')}>
              <p>{panel.members.map(({ expert, chair }) => `${expert.name}${chair ? `（${t('panel.chair')}）` : ''}`).join('、')}</p>
              <ul>{panel.draws.map((draw) => <li key={draw.drawnAt}>{t('panel.draw', { seed: draw.seed, algorithm: draw.algorithm })} · <BeijingTime at={draw.drawnAt} /></li>)}</ul>
              {clerk && panel.status === 'FORMING' && (
                <CommandForm portal="admin" name="assignCases" document={AssignCasesDocument} fields={[{ name: 'reviewersPerCase', kind: 'number', required: true, value: '3' }, { name: 'seed', kind: 'text' }]}
                  input={(values) => ({ panelId: id, reviewersPerCase: Number(values['reviewersPerCase']), seed: orNull(values['seed']), applicationIds: null })} />
              )}
              {director && panel.status === 'FORMING' && <CommandForm portal="admin" name="startPanel" document={StartPanelDocument} idempotent input={() => ({ panelId: id })} />}
            </Sheet>
            <DataTable caption={t('panel.assignments')} rows={panel.assignments} rowKey={(row) => row.id} columns={[
              { key: 'case', title: t('column.number'), cell: (row) => <Link to={`/admin/cases/${row.application.id}`}>{row.application.number}</Link> },
              { key: 'name', title: t('column.organization'), cell: (row) => row.application.organization.name },
              { key: 'experts', title: t('column.experts'), cell: (row) => row.experts.map(({ name }) => name).join('、') },
              { key: 'progress', title: t('column.progress'), align: 'end', cell: (row) => `${row.scoreSheets.filter(({ status }) => status === 'SUBMITTED').length}/${row.experts.length}` },
              { key: 'opinion', title: t('column.opinion'), cell: (row) => (row.opinion ? t(row.opinion.complete ? 'opinion.complete' : 'opinion.signing') : '—') },
              ...(clerk && panel.status !== 'CLOSED' ? [{
                key: 'acts', title: t('acts.title'),
                cell: (row: { readonly id: string; readonly experts: readonly { readonly id: string; readonly name: string }[] }) => (
                  <CommandForm portal="admin" name="reassign" document={ReassignDocument}
                    fields={[
                      { name: 'removeExpertId', kind: 'choice', options: row.experts.map((one) => ({ value: one.id, label: one.name })) },
                      { name: 'addExpertId', kind: 'choice', options: members.filter(({ value }) => !row.experts.some((one) => one.id === value)) }, { name: 'reason', kind: 'long', required: true },
                    ]}
                    input={(values) => ({ assignmentId: row.id, removeExpertId: orNull(values['removeExpertId']), addExpertId: orNull(values['addExpertId']), reason: values['reason'] ?? '' })} />
                ),
              }] : []),
            ]} />
          </>
        );
      }}
    </Loaded>
  );
}
