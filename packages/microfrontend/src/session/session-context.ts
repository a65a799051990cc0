import { createContext, useContext } from 'react';
import { NOBODY } from './session.ts';
import type { Session } from './session.ts';

export interface SessionAccess {
  readonly session: Session;
  /** False until the server has answered the first time. */
  readonly known: boolean;
  /** Act in another of the person's roles from now on. */
  readonly actAs: (grantId: string) => Promise<void>;
  /** Ask the server again, after signing in elsewhere. */
  readonly refresh: () => Promise<Session>;
}

export const SessionContext = createContext<SessionAccess>({
  session: NOBODY,
  known: false,
  actAs: async () => undefined,
  refresh: async () => NOBODY,
});

/** Who acts, in which role. */
export function useSession(): SessionAccess {
  return useContext(SessionContext);
}
