import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { ForCycle } from '../../acting/for-cycle.tsx';
import { useActing } from '../../acting/use-acting.ts';
import { CyclePanelsDocument, FormPanelDocument } from '../../gql/graphql.ts';
import type { CyclePanelsQuery, ReviewStage, Stage } from '../../gql/graphql.ts';
import { Hearings } from './hearings.tsx';
import { StageList } from './stage-list.tsx';

const UNDER_REVIEW: readonly Stage[] = ['MATERIAL_REVIEW', 'PRESENTATION', 'SITE_REVIEW'];
const STAGES: readonly ReviewStage[] = ['MATERIAL', 'PRESENTATION', 'SITE'];

/** The panels of a cycle, stage by stage, and who goes on (Art. 11(5)–(7)). */
export function PanelsPage() {
  const t = useTexts('admin');
  return (
    <>
      <PageTitle title={t('panel.title')} lead={t('panel.lead')} />
      <ForCycle>{(cycleId) => <Panels key={cycleId} cycleId={cycleId} />}</ForCycle>
    </>
  );
}

function Panels({ cycleId }: { readonly cycleId: string }) {
  const t = useTexts('admin');
  const query = useQuery(CyclePanelsDocument, { variables: { cycleId, stages: [...UNDER_REVIEW] } });
  return (
    <>
      <Loaded query={query}>{(data) => STAGES.map((stage) => <StagePanels key={stage} cycleId={cycleId} stage={stage} data={data} title={t(`review.${stage}`)} />)}</Loaded>
      <Hearings cycleId={cycleId} />
    </>
  );
}

function StagePanels({ cycleId, stage, data, title }: { readonly cycleId: string; readonly stage: ReviewStage; readonly data: CyclePanelsQuery; readonly title: string }) {
  const t = useTexts('admin');
  const { clerk } = useActing();
  const panels = data.panels.filter((panel) => panel.stage === stage);
  const experts = data.experts.edges.map(({ node }) => node);
  return (
    <Sheet title={title}>
      {panels.length === 0 && <PageState kind="empty" title={t('panel.none')} />}
      <ul>
        {panels.map((panel) => (
          <li key={panel.id}>
            <Link to={`/admin/panels/${panel.id}`}>{panel.name}</Link> <Badge>{t(`panelStatus.${panel.status}`)}</Badge> {t('panel.size', { members: panel.members.length, cases: panel.assignments.length })}
          </li>
        ))}
      </ul>
      {clerk && experts.length > 0 && (
        <CommandForm portal="admin" name="formPanel" document={FormPanelDocument}
          fields={[
            { name: 'name', kind: 'text', required: true }, { name: 'chairExpertId', kind: 'choice', required: true, options: experts.map(({ id, name }) => ({ value: id, label: name })) },
            ...experts.map(({ id, name, specialities, load }) => ({ name: `expert-${id}`, kind: 'check' as const, label: `${name} · ${specialities.join('、')} · ${t('panel.load', { load })}` })),
          ]}
          input={(values) => ({
            cycleId, stage, name: values['name'] ?? '', chairExpertId: values['chairExpertId'] ?? '',
            memberExpertIds: experts.filter(({ id }) => values[`expert-${id}`] === 'yes' && id !== values['chairExpertId']).map(({ id }) => id),
          })} />
      )}
      <StageList cycleId={cycleId} stage={stage} cases={data.applications.edges.map(({ node }) => node)} />
    </Sheet>
  );
}
