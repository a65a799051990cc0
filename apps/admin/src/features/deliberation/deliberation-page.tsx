import { CommandForm, linesOf } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { BeijingTime, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { ForCycle } from '../../acting/for-cycle.tsx';
import { useActing } from '../../acting/use-acting.ts';
import { cellsOf } from '../../form/choices.ts';
import { ConveneDeliberationDocument, OfficeDeliberationDocument, RecordPresenceDocument } from '../../gql/graphql.ts';
import type { OfficeDeliberationQuery } from '../../gql/graphql.ts';
import { Report } from './report.tsx';
import { RoundResult } from './round-result.tsx';

/** The review report, and the leading group's meeting as the Office prepares it (Art. 11(8)). */
export function DeliberationPage() {
  const t = useTexts('admin');
  return (
    <>
      <PageTitle title={t('deliberation.title')} lead={t('deliberation.lead')} />
      <ForCycle>{(cycleId) => <OfCycle key={cycleId} cycleId={cycleId} />}</ForCycle>
    </>
  );
}

function OfCycle({ cycleId }: { readonly cycleId: string }) {
  const query = useQuery(OfficeDeliberationDocument, { variables: { cycleId } });
  return (
    <Loaded query={query}>
      {({ deliberation, reviewReport }) => (
        <>
          <Report cycleId={cycleId} report={reviewReport ?? null} />
          <Meeting cycleId={cycleId} meeting={deliberation ?? null} />
          {deliberation?.rounds.map((round) => <RoundResult key={round.id} round={round} />)}
        </>
      )}
    </Loaded>
  );
}

function Meeting({ cycleId, meeting }: { readonly cycleId: string; readonly meeting: OfficeDeliberationQuery['deliberation'] }) {
  const t = useTexts('admin');
  const { office, director } = useActing();
  return (
    <Sheet title={t('deliberation.meeting')} aside={meeting && <span>{t('deliberation.present', { present: meeting.present, quorum: meeting.quorum })}</span>}>
      {!meeting && <PageState kind="empty" title={t('deliberation.none')} />}
      {meeting && <p><BeijingTime at={meeting.meetingAt} /> · {t(`deliberationStatus.${meeting.status}`)} · {meeting.members.map((member) => `${member.name}${member.present ? ' ✓' : ''}`).join('、')}</p>}
      {meeting?.minutes && <p>{meeting.minutes}</p>}
      {meeting && meeting.proposed.length > 0 && (
        <ul>{meeting.proposed.map((one) => <li key={`${one.tier}${one.application.id}`}>{t(`tier.${one.tier}`)} · {one.application.organization.name} · {t('deliberation.votes', { votes: one.votes })}</li>)}</ul>
      )}
      {director && !meeting && (
        <CommandForm portal="admin" name="conveneDeliberation" document={ConveneDeliberationDocument} fields={[{ name: 'meetingAt', kind: 'moment', required: true }, { name: 'members', kind: 'lines', required: true }]}
          input={(values) => ({ cycleId, meetingAt: values['meetingAt'] ?? '', members: linesOf(values['members']).map(cellsOf).map((cell, index) => ({ personId: cell(0), name: cell(1), chair: index === 0 })) })} />
      )}
      {office && meeting && meeting.status !== 'CONCLUDED' && (
        <CommandForm portal="admin" name="recordPresence" document={RecordPresenceDocument}
          fields={meeting.members.map((member) => ({ name: `member-${member.personId}`, kind: 'check' as const, label: member.name, value: member.present ? 'yes' : '' }))}
          input={(values) => ({ deliberationId: meeting.id, presentPersonIds: meeting.members.filter(({ personId }) => values[`member-${personId}`] === 'yes').map(({ personId }) => personId) })} />
      )}
    </Sheet>
  );
}
