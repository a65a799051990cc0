import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { Badge, Loaded, PageState, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { AdoptCriteriaSetDocument, CriteriaSetPageDocument, ProposeCriteriaSetDocument } from '../../gql/graphql.ts';

/** One criteria set: the Office's own goes to the leading group, the national one is adopted by the director (Art. 5). */
export function CriteriaPage() {
  const t = useTexts('admin');
  const local = useLocalText();
  const { id = '' } = useParams();
  const { office, director } = useActing();
  const query = useQuery(CriteriaSetPageDocument, { variables: { id } });
  return (
    <Loaded query={query}>
      {({ criteriaSet: set }) => set ? (
        <>
          <PageTitle title={`${local(set.title)} v${set.version}`} lead={<>{t(`category.${set.category}`)} · {t(`origin.${set.origin}`)} <Badge>{t(`criteriaStatus.${set.status}`)}</Badge></>} />
          {set.status === 'DRAFT' && (
            <Sheet title={t('acts.title')}>
              {office && set.origin === 'OFFICE' && <CommandForm portal="admin" name="proposeCriteriaSet" document={ProposeCriteriaSetDocument} input={() => ({ id })} />}
              {director && set.origin === 'NATIONAL' && <CommandForm portal="admin" name="adoptCriteriaSet" document={AdoptCriteriaSetDocument} input={() => ({ id })} />}
            </Sheet>
          )}
          <DataTable caption={t('criteria.items')} rows={set.items} rowKey={(row) => row.id} columns={[
            { key: 'code', title: t('column.code'), cell: (row) => row.code },
            { key: 'title', title: t('column.title'), cell: (row) => local(row.title) },
            { key: 'guidance', title: t('column.guidance'), cell: (row) => (row.guidance ? local(row.guidance) : '—') },
            { key: 'points', title: t('column.points'), align: 'end', cell: (row) => row.points },
          ]} />
        </>
      ) : <PageState kind="missing" />}
    </Loaded>
  );
}
