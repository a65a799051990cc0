import { useQuery } from '@award/graphql-client';
import { useArticle, useLocalText, useTexts } from '@award/messages/react';
import { LifecycleDiagram, LifecycleTable, Loaded, PageTitle, Sheet } from '@award/ui';
import { DataTable } from '@award/ui/table';
import { RulesDocument } from '../../gql/graphql.ts';

/** Every rule that the platform decides by, and the lifecycle of a case. */
export function RulesPage() {
  const t = useTexts('admin');
  const local = useLocalText();
  const article = useArticle();
  const query = useQuery(RulesDocument, {});
  return (
    <>
      <PageTitle title={t('rules.title')} lead={t('rules.lead')} />
      <Loaded query={query}>
        {({ ruleCatalogue, lifecycle }) => {
          const drawn = { nodes: lifecycle.nodes.map((node) => ({ ...node, label: local(node.label) })), edges: lifecycle.edges.map((edge) => ({ ...edge, label: local(edge.label) })) };
          return (
            <>
              <Sheet title={t('rules.lifecycle')}><LifecycleDiagram lifecycle={drawn} /><LifecycleTable lifecycle={drawn} /></Sheet>
              <Sheet title={t('rules.catalogue')} aside={ruleCatalogue.length}>
                <DataTable caption={t('rules.catalogue')} quiet rows={ruleCatalogue} rowKey={(row) => row.id} columns={[
                  { key: 'id', title: t('column.code'), cell: (row) => row.id },
                  { key: 'theme', title: t('column.theme'), cell: (row) => local(row.themeLabel) },
                  { key: 'article', title: t('column.article'), cell: (row) => `${article(row.article)} · ${row.requirement}` },
                  { key: 'rule', title: t('column.rule'), cell: (row) => local(row.description) },
                  { key: 'refusals', title: t('column.refusals'), cell: (row) => row.refusals.map((one) => <p key={one.code}>{local(one.text)}</p>) },
                ]} />
              </Sheet>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
