import { CommandForm, orNull } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useSession } from '@award/microfrontend';
import { Badge, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { ApprovalCyclesDocument, ApproveAwardsDocument } from '../../gql/graphql.ts';

/** The lists that the Office submitted to the government (Art. 11(9)). */
export function ApprovalPage() {
  const t = useTexts('reviewer');
  const local = useLocalText();
  const { session } = useSession();
  const query = useQuery(ApprovalCyclesDocument, { variables: { programmeId: session.acting?.programme?.id ?? null } });
  return (
    <>
      <PageTitle title={t('approval.title')} lead={t('approval.lead')} />
      <Loaded query={query}>
        {({ cycles }) => {
          const listed = cycles.edges.filter(({ node }) => node.awards.length > 0);
          return listed.length === 0 ? <PageState kind="empty" title={t('approval.none')} /> : listed.map(({ node }) => (
            <Sheet key={node.id} title={local(node.title)} aside={<Badge>{t(`cycle.${node.status}`)}</Badge>}>
              <DataTable caption={local(node.title)} quiet rows={node.awards} rowKey={(row) => row.id} columns={[
                { key: 'tier', title: t('column.tier'), cell: (row) => <Badge tone="gold">{t(`tier.${row.tier}`)}</Badge> },
                { key: 'seat', title: t('column.seat'), align: 'end', cell: (row) => row.seat },
                { key: 'name', title: t('column.organization'), cell: (row) => row.organization.name },
                { key: 'status', title: t('column.status'), cell: (row) => t(`award.${row.status}`) },
              ]} />
              {!node.commendation && (
                <>
                  <CommandForm portal="reviewer" name="approveAwards" document={ApproveAwardsDocument} idempotent input={() => ({ cycleId: node.id, approve: true, reason: null })} />
                  <CommandForm portal="reviewer" name="sendBackAwards" document={ApproveAwardsDocument} idempotent fields={[{ name: 'reason', kind: 'long', required: true }]}
                    input={(values) => ({ cycleId: node.id, approve: false, reason: orNull(values['reason']) })} />
                </>
              )}
            </Sheet>
          ));
        }}
      </Loaded>
    </>
  );
}
