import { useLocalText, useTexts } from '@award/messages/react';
import { LifecycleDiagram, LifecycleTable } from '@award/ui';
import { Loaded, PageTitle } from '@award/ui/gazette';
import { RulesPageDocument } from '../gql/graphql.ts';
import { useAsk } from '../public-data/use-ask.ts';
import { RuleCatalogue } from './rule-catalogue.tsx';
import './rules.css';

/** The rules and the lifecycle as the software holds them: the same objects that decide also draw this page. */
export default function RulesPage() {
  const t = useTexts('public');
  const local = useLocalText();
  const query = useAsk(RulesPageDocument, {});
  return (
    <div className="page aw-gazette aw-stack">
      <PageTitle title={t('rules.title')} lead={t('rules.lead')} />
      <Loaded query={query}>
        {({ ruleCatalogue, lifecycle }) => {
          const drawn = {
            nodes: lifecycle.nodes.map((node) => ({ ...node, label: local(node.label) })),
            edges: lifecycle.edges.map((edge) => ({ ...edge, label: local(edge.label) })),
          };
          return (
            <>
              <section>
                <h2>{t('rules.lifecycle')}</h2>
                <LifecycleDiagram lifecycle={drawn} />
                <details>
                  <summary>{t('rules.transitions')}</summary>
                  <LifecycleTable lifecycle={drawn} />
                </details>
              </section>
              <RuleCatalogue rules={ruleCatalogue} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
