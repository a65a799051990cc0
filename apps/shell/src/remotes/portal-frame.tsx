import { ApolloProvider, createClient } from '@award/graphql-client';
import type { Portal } from '@award/microfrontend';
import { PortalOutlet } from './portal-outlet.tsx';

const client = createClient();

/** What every portal stands in: the data client and the theme of the controls. Fetched with the first portal, not by public pages. */
export default function PortalFrame({ portal }: { portal: Portal }) {
  return (
    <ApolloProvider client={client}>
      <PortalOutlet portal={portal} />
    </ApolloProvider>
  );
}
