import type { Pool } from 'pg';
import { cookieName } from '../http/cookies.ts';
import { plainError } from '../operating/logging.ts';
import type { GatewayOptions } from '../options.ts';
import { machines } from './machines.ts';
import { openId } from './openid.ts';
import { identifier } from './principal.ts';
import type { Identify } from './principal.ts';
import { sealed } from './sealed.ts';
import { sessionStore } from './session-store.ts';
import { DEFAULT_LIFETIMES, Sessions } from './sessions.ts';
import { signInRoutes } from './sign-in-routes.ts';
import type { SignInRoutes } from './sign-in-routes.ts';

export type SessionParts = Pick<GatewayOptions, 'directory' | 'publicOrigin' | 'secret' | 'lifetimes' | 'log'> & {
  readonly openId: GatewayOptions['openId'];
  readonly pool: Pool;
  readonly now: () => number;
  readonly internalOrigin: () => string | null;
};

/** Everything about who makes a request. */
export interface AssembledSessions {
  readonly sessions: Sessions;
  readonly identify: Identify;
  readonly signIn: SignInRoutes;
  readonly sessionCookie: string;
  reconsider(): void;
}

const LEAST_SECRET = 32;

/** @throws Error for a secret that can be guessed */
export function assembleSessions({ directory, publicOrigin, secret, lifetimes, log, openId: setting, pool, now, internalOrigin }: SessionParts): AssembledSessions {
  if (secret.length < LEAST_SECRET) throw new Error(`the gateway's secret needs at least ${LEAST_SECRET} characters`);
  const sessionCookie = cookieName('award_session', publicOrigin);
  const provider = openId({ ...setting, redirectUri: `${publicOrigin}/sign-in/callback`, internalOrigin });
  const sessions = new Sessions({
    store: sessionStore(pool, lifetimes ?? DEFAULT_LIFETIMES),
    directory,
    now,
    onStale: (error) => log.warn({ error: plainError(error) }, 'the directory does not answer; roles are taken as they were last'),
  });
  const apiClients = machines({ openId: provider, issuer: setting.issuer, audience: setting.audience, directory, now });
  return {
    sessions,
    sessionCookie,
    identify: identifier(sessions, apiClients, sessionCookie),
    signIn: signInRoutes({
      openId: provider,
      sessions,
      directory,
      sealed: sealed(secret, 'sign-in', now),
      publicOrigin,
      sessionCookie,
      onFailure: (error) => log.warn({ error: plainError(error) }, 'a sign-in came to nothing'),
    }),
    reconsider() {
      sessions.reconsider();
      apiClients.reconsider();
    },
  };
}
