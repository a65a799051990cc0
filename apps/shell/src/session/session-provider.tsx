import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { NOBODY, SessionContext } from '@award/microfrontend';
import type { Session } from '@award/microfrontend';
import { chooseRole, readSession } from './session-requests.ts';
import { announceSession, onSessionNews } from './session-channel.ts';

/** Asks who is signed in, once, and holds the answer for shell and portals. A gateway that does not answer leaves the public pages usable. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session | null>(null);
  const refresh = useCallback(async () => {
    const now = await readSession().catch(() => NOBODY);
    setSession(now);
    return now;
  }, []);
  const actAs = useCallback(
    async (grantId: string) => {
      await chooseRole(grantId);
      await refresh();
      announceSession('changed');
    },
    [refresh],
  );
  useEffect(() => {
    let current = true;
    const first = async () => {
      const now = await readSession().catch(() => NOBODY);
      if (current) setSession(now);
    };
    void first();
    return () => {
      current = false;
    };
  }, []);
  // One session per browser: a role changed in one window is the role of all.
  useEffect(() => onSessionNews('changed', refresh), [refresh]);
  const access = useMemo(() => ({ session: session ?? NOBODY, known: session !== null, actAs, refresh }), [session, actAs, refresh]);
  return <SessionContext value={access}>{children}</SessionContext>;
}
