import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useSession } from '@award/microfrontend';
import { BeijingTime, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { ApproveCriteriaSetDocument, ConcludeDeliberationDocument, DeliberationCyclesDocument, MeetingDocument, OpenBallotRoundDocument, ProposedCriteriaDocument } from '../../gql/graphql.ts';
import type { AwardTier } from '../../gql/graphql.ts';
import { RoundPart } from './round.tsx';

const TIERS: readonly AwardTier[] = ['QUALITY_AWARD', 'NOMINATION'];

/** The leading group's meetings: report, rounds, lists (Art. 6, 11(8)). */
export function MeetingsPage() {
  const t = useTexts('reviewer');
  const local = useLocalText();
  const { session } = useSession();
  const chair = session.acting?.role === 'LEADING_GROUP_CHAIR';
  const query = useQuery(DeliberationCyclesDocument, { variables: { programmeId: session.acting?.programme?.id ?? null } });
  return (
    <>
      <PageTitle title={t('deliberation.title')} lead={t('deliberation.lead')} />
      {chair && <CriteriaToApprove />}
      <Loaded query={query}>{({ cycles }) => cycles.edges.map(({ node }) => <Meeting key={node.id} cycleId={node.id} title={local(node.title)} chair={chair} />)}</Loaded>
    </>
  );
}

function Meeting({ cycleId, title, chair }: { readonly cycleId: string; readonly title: string; readonly chair: boolean }) {
  const t = useTexts('reviewer');
  const query = useQuery(MeetingDocument, { variables: { cycleId }, pollInterval: 15_000 });
  return (
    <Loaded query={query}>
      {({ deliberation, reviewReport }) => (
        <>
          <Sheet title={title} aside={deliberation && <span>{t('deliberation.present', { present: deliberation.present, quorum: deliberation.quorum })}</span>}>
            {!deliberation && <PageState kind="empty" title={t('deliberation.none')} />}
            {deliberation && <p><BeijingTime at={deliberation.meetingAt} /> · {t(`deliberation.${deliberation.status}`)} · {deliberation.members.map((member) => `${member.name}${member.present ? ' ✓' : ''}`).join('、')}</p>}
            {reviewReport && (
              <DataTable caption={t('report.title')} rows={reviewReport.rows} rowKey={(row) => row.number} columns={[
                { key: 'rank', title: t('column.rank'), align: 'end', cell: (row) => row.rank },
                { key: 'name', title: t('column.organization'), cell: (row) => row.organizationName },
                ...(['material', 'presentation', 'site', 'total'] as const).map((part) => ({ key: part, title: t(`column.${part}`), align: 'end' as const, cell: (row: (typeof reviewReport.rows)[number]) => row[part]?.toFixed(1) ?? '—' })),
              ]} />
            )}
            {deliberation && chair && deliberation.status !== 'CONCLUDED' && (
              <>
                <CommandForm portal="reviewer" name="openBallotRound" document={OpenBallotRoundDocument} idempotent
                  fields={[{ name: 'tier', kind: 'choice', required: true, options: TIERS.map((value) => ({ value, label: t(`tier.${value}`) })) }]} input={(values) => ({ deliberationId: deliberation.id, tier: values['tier'] as AwardTier })} />
                <CommandForm portal="reviewer" name="concludeDeliberation" document={ConcludeDeliberationDocument} idempotent fields={[{ name: 'minutes', kind: 'long', required: true }]} input={(values) => ({ deliberationId: deliberation.id, minutes: values['minutes'] ?? '' })} />
              </>
            )}
            {deliberation?.minutes && <p>{deliberation.minutes}</p>}
          </Sheet>
          {deliberation?.rounds.map((round) => <RoundPart key={round.id} round={round} chair={chair} />)}
        </>
      )}
    </Loaded>
  );
}

function CriteriaToApprove() {
  const t = useTexts('reviewer');
  const local = useLocalText();
  const query = useQuery(ProposedCriteriaDocument, {});
  const proposed = query.data?.criteriaSets.edges.filter(({ node }) => node.status === 'PROPOSED') ?? [];
  if (proposed.length === 0) return null;
  return (
    <Sheet title={t('criteria.toApprove')}>
      {proposed.map(({ node }) => <section key={node.id}><p>{local(node.title)}</p><CommandForm portal="reviewer" name="approveCriteriaSet" document={ApproveCriteriaSetDocument} input={() => ({ id: node.id })} /></section>)}
    </Sheet>
  );
}
