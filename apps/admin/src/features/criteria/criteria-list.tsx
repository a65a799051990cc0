import { CommandForm, linesOf } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Link } from '@award/microfrontend/router';
import { Badge, PageTitle } from '@award/ui';
import { Queue, useQueueState } from '@award/ui/table';
import { useActing } from '../../acting/use-acting.ts';
import { cellsOf, choices } from '../../form/choices.ts';
import { CriteriaListDocument, DraftCriteriaSetDocument } from '../../gql/graphql.ts';
import type { Category, CriteriaOrigin } from '../../gql/graphql.ts';

const CATEGORIES: readonly Category[] = ['MANUFACTURING', 'SERVICE', 'ENGINEERING', 'AGRICULTURE', 'EDUCATION', 'HEALTHCARE', 'PUBLIC_SERVICE', 'OTHER'];
const ORIGINS: readonly CriteriaOrigin[] = ['NATIONAL', 'OFFICE'];

/** The criteria sets by category; a draft's items are typed one a line (Art. 5). */
export function CriteriaList() {
  const t = useTexts('admin');
  const local = useLocalText();
  const { office } = useActing();
  const state = useQueueState();
  const query = useQuery(CriteriaListDocument, { variables: { after: state.after } });
  return (
    <>
      <PageTitle title={t('criteria.title')} lead={t('criteria.lead')} />
      {office && (
        <CommandForm portal="admin" name="draftCriteriaSet" document={DraftCriteriaSetDocument}
          fields={[
            { name: 'category', kind: 'choice', required: true, options: choices(CATEGORIES, (value) => t(`category.${value}`)) },
            { name: 'origin', kind: 'choice', required: true, options: choices(ORIGINS, (value) => t(`origin.${value}`)) },
            { name: 'titleZh', kind: 'text', required: true }, { name: 'titleEn', kind: 'text', required: true }, { name: 'items', kind: 'lines', required: true },
          ]}
          input={(values) => ({
            category: values['category'] as Category, origin: values['origin'] as CriteriaOrigin, title: { zh: values['titleZh'] ?? '', en: values['titleEn'] ?? '' },
            items: linesOf(values['items']).map(cellsOf).map((cell) => ({ code: cell(0), title: { zh: cell(1), en: cell(2) }, points: Number(cell(3)) })),
          })} />
      )}
      <Queue
        caption={t('criteria.title')} state={state} page={query.data?.criteriaSets} loading={query.loading} error={query.error} onRetry={() => void query.refetch()}
        rowKey={(row) => row.id} empty={{ title: t('criteria.none') }}
        columns={[
          { key: 'title', title: t('column.title'), cell: (row) => <Link to={`/admin/criteria/${row.id}`}>{local(row.title)} v{row.version}</Link> },
          { key: 'category', title: t('column.category'), cell: (row) => t(`category.${row.category}`) },
          { key: 'origin', title: t('column.origin'), cell: (row) => t(`origin.${row.origin}`) },
          { key: 'points', title: t('column.points'), align: 'end', cell: (row) => row.totalPoints },
          { key: 'status', title: t('column.status'), cell: (row) => <Badge tone={row.status === 'APPROVED' ? 'good' : 'plain'}>{t(`criteriaStatus.${row.status}`)}</Badge> },
        ]}
      />
    </>
  );
}
