import { useState } from 'react';
import { ApolloProvider, createClient } from '@award/graphql-client';
import { useSession } from '@award/microfrontend';
import type { Portal } from '@award/microfrontend';
import { AwardTheme } from '@award/ui/core';
import { SessionEndedDialog } from '../session/session-ended-dialog.tsx';
import { PortalOutlet } from './portal-outlet.tsx';

/** What every portal stands in: the data client and the theme of the controls. Fetched with the first portal, not by public pages. */
export default function PortalFrame({ portal }: { portal: Portal }) {
  const acting = useSession().session.acting?.grantId;
  return <ActingFrame key={acting} portal={portal} />;
}

/** Another acting role gets a client of its own, so that nothing seen in one role is left for the next. */
function ActingFrame({ portal }: { portal: Portal }) {
  const [client] = useState(createClient);
  return (
    <ApolloProvider client={client}>
      <AwardTheme>
        <PortalOutlet portal={portal} />
        <SessionEndedDialog />
      </AwardTheme>
    </ApolloProvider>
  );
}
