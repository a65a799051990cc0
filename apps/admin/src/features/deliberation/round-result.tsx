import { useTexts } from '@award/messages/react';
import { Badge, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import type { OfficeDeliberationQuery } from '../../gql/graphql.ts';

type Round = NonNullable<OfficeDeliberationQuery['deliberation']>['rounds'][number];

/** One round of the ballot: how many have voted, and the tally once it is closed (I-6). */
export function RoundResult({ round }: { readonly round: Round }) {
  const t = useTexts('admin');
  return (
    <Sheet title={`${t(`tier.${round.tier}`)}${round.runOff ? ` · ${t('round.runOff')}` : ''}`} aside={<Badge tone={round.status === 'OPEN' ? 'seal' : 'plain'}>{t(`roundStatus.${round.status}`)} {round.cast}/{round.eligibleVoters}</Badge>}>
      {round.status === 'CLOSED' && (
        <DataTable caption={t('round.tally')} quiet rows={round.tally} rowKey={(row) => row.application.id} columns={[
          { key: 'name', title: t('column.organization'), cell: (row) => row.application.organization.name },
          { key: 'votes', title: t('column.votes'), align: 'end', cell: (row) => row.votes },
          { key: 'elected', title: t('column.elected'), cell: (row) => (row.elected ? <Badge tone="gold">{t('round.elected')}</Badge> : row.tiedAcrossCap ? <Badge tone="amber">{t('round.tied')}</Badge> : '—') },
        ]} />
      )}
    </Sheet>
  );
}
