import { CommandForm, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Badge, BeijingDate, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { choices } from '../../form/choices.ts';
import { OfficeSanctionsDocument, RecordRecallDocument, SignSanctionDocument } from '../../gql/graphql.ts';
import type { SanctionStatus } from '../../gql/graphql.ts';
import { ProposeSanction } from './propose-sanction.tsx';

const STATUSES: readonly SanctionStatus[] = ['PROPOSED', 'DETERMINED'];

/** Sanctions: proposed by the clerk, signed by the director, then certificate and plaque come back (Art. 19–21). */
export function SanctionQueue() {
  const t = useTexts('admin');
  const { clerk, director, office } = useActing();
  const state = useQueueState();
  const query = useQuery(OfficeSanctionsDocument, { variables: { after: state.after, status: (state.filters['status'] ?? null) as SanctionStatus | null } });
  return (
    <>
      <PageTitle title={t('sanction.title')} lead={t('sanction.lead')} />
      {clerk && <ProposeSanction awardId={null} />}
      <Queue
        caption={t('sanction.title')} state={state} page={query.data?.sanctions} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} rowName={(row) => row.organizationName} empty={{ title: t('sanction.none') }}
        filters={[{ kind: 'choice', key: 'status', label: t('column.status'), options: choices(STATUSES, (value) => t(`sanctionStatus.${value}`)) }]}
        columns={[
          { key: 'name', title: t('column.organization'), cell: (row) => row.organizationName },
          { key: 'ground', title: t('column.ground'), cell: (row) => `${t(`sanctionGround.${row.ground}`)} · ${row.facts}` },
          { key: 'kind', title: t('column.sanction'), cell: (row) => <>{t(`sanctionKind.${row.kind}`)}{row.bar && <><br /><BeijingDate on={row.bar.from} /> – <BeijingDate on={row.bar.until} /></>}</> },
          { key: 'status', title: t('column.status'), cell: (row) => <><Badge tone={row.status === 'DETERMINED' ? 'seal' : 'amber'}>{t(`sanctionStatus.${row.status}`)}</Badge> {row.preparedBy} · {row.signedBy ?? t('unsigned')}</> },
          { key: 'acts', title: t('acts.title'), cell: (row) => (
            <>
              {director && row.status === 'PROPOSED' && <CommandForm portal="admin" name="signSanction" document={SignSanctionDocument} idempotent input={() => ({ sanctionId: row.id })} />}
              {office && row.revocation && !(row.revocation.certificateRecalledOn && row.revocation.plaqueRecalledOn) && (
                <CommandForm portal="admin" name="recordRecall" document={RecordRecallDocument}
                  fields={[{ name: 'certificateRecalledOn', kind: 'date', value: row.revocation.certificateRecalledOn ?? '' }, { name: 'plaqueRecalledOn', kind: 'date', value: row.revocation.plaqueRecalledOn ?? '' }]}
                  input={(values) => ({ sanctionId: row.id, certificateRecalledOn: orNull(values['certificateRecalledOn']), plaqueRecalledOn: orNull(values['plaqueRecalledOn']) })} />
              )}
            </>
          ) },
        ]}
      />
    </>
  );
}
