import { useQuery } from '@award/graphql-client';
import { useLanguage } from '@award/messages/react';
import { useParams } from '@award/microfrontend/router';
import { Loaded, PageState } from '@award/ui';
import { CasePageDocument } from '../../../gql/graphql.ts';
import { CaseView } from './case-view.tsx';

/** Other people move the case as well. */
const ASKED_AGAIN_EVERY_MS = 60_000;

/** One case of one of my organizations. */
export function CasePage() {
  const { id = '' } = useParams();
  const language = useLanguage().graphql;
  const query = useQuery(CasePageDocument, { variables: { id, language }, pollInterval: ASKED_AGAIN_EVERY_MS });
  return (
    <Loaded query={query}>
      {({ application }) => (application ? <CaseView application={application} /> : <PageState kind="missing" />)}
    </Loaded>
  );
}
