import type { ReactNode } from 'react';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { useSearchParams } from '@award/microfrontend/router';
import { Choice, Labelled, Loaded, PageState } from '@award/ui';
import { ProgrammeCyclesDocument } from '../gql/graphql.ts';
import { useActing } from './use-acting.ts';

/** A page about one cycle: the newest, or the one chosen, which the address keeps as `?cycle=`. */
export function ForCycle({ children }: { readonly children: (cycleId: string) => ReactNode }) {
  const t = useTexts('admin');
  const local = useLocalText();
  const { programmeId } = useActing();
  const [parameters, setParameters] = useSearchParams();
  const query = useQuery(ProgrammeCyclesDocument, { variables: { programmeId } });
  return (
    <Loaded query={query}>
      {({ cycles }) => {
        const nodes = cycles.edges.map(({ node }) => node);
        const chosen = nodes.find(({ id }) => id === parameters.get('cycle')) ?? nodes[0];
        if (!chosen) return <PageState kind="empty" title={t('cycle.none')} detail={t('cycle.noneDetail')} />;
        return (
          <>
            <Labelled label={t('cycle.choose')}>
              {(attributes) => (
                <Choice {...attributes} value={chosen.id} options={nodes.map((node) => ({ value: node.id, label: local(node.title) }))} onChange={(event) => setParameters({ cycle: event.target.value })} />
              )}
            </Labelled>
            {children(chosen.id)}
          </>
        );
      }}
    </Loaded>
  );
}
