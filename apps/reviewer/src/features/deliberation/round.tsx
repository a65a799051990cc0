import { CommandForm } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { Badge, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { CloseBallotRoundDocument } from '../../gql/graphql.ts';
import type { MeetingQuery } from '../../gql/graphql.ts';
import { Ballot } from './ballot.tsx';

type Round = NonNullable<MeetingQuery['deliberation']>['rounds'][number];

/** One round: the ballot while it is open, the tally and every receipt once it is closed. */
export function RoundPart({ round, chair }: { readonly round: Round; readonly chair: boolean }) {
  const t = useTexts('reviewer');
  const nameOf = (id: string): string => round.candidates.find((candidate) => candidate.id === id)?.organization.name ?? id;
  return (
    <Sheet title={`${t(`tier.${round.tier}`)}${round.runOff ? ` · ${t('round.runOff')}` : ''}`} aside={<Badge tone={round.status === 'OPEN' ? 'seal' : 'plain'}>{t(`round.${round.status}`)} {round.cast}/{round.eligibleVoters}</Badge>}>
      {round.status === 'OPEN' && (round.iHaveVoted ? <p>{t('ballot.done')}</p> : <Ballot roundId={round.id} seats={round.seats} candidates={round.candidates.map(({ id, organization }) => ({ id, name: organization.name }))} />)}
      {round.status === 'OPEN' && chair && <CommandForm portal="reviewer" name="closeBallotRound" document={CloseBallotRoundDocument} idempotent input={() => ({ roundId: round.id })} />}
      {round.status === 'CLOSED' && (
        <>
          <DataTable caption={t('round.tally')} rows={round.tally} rowKey={(row) => row.application.id} columns={[
            { key: 'name', title: t('column.organization'), cell: (row) => row.application.organization.name },
            { key: 'votes', title: t('column.votes'), align: 'end', cell: (row) => row.votes },
            { key: 'elected', title: t('column.elected'), cell: (row) => (row.elected ? <Badge tone="gold">{t('round.elected')}</Badge> : row.tiedAcrossCap ? <Badge tone="amber">{t('round.tied')}</Badge> : '—') },
          ]} />
          <DataTable caption={t('round.board')} rows={round.board} rowKey={(row) => row.receipt} columns={[
            { key: 'receipt', title: t('column.receipt'), cell: (row) => row.receipt },
            { key: 'choices', title: t('column.choices'), cell: (row) => (row.abstained ? t('ballot.abstain') : row.choices.map(nameOf).join('、')) },
          ]} />
        </>
      )}
    </Sheet>
  );
}
