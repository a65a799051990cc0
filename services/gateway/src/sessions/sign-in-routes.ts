import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Directory } from '@award/identity';
import { cookie, cookieName, readCookie } from '../http/cookies.ts';
import { redirect, sendJson, sendText } from '../http/reply.ts';
import { queryOf } from '../http/request-path.ts';
import { isSameOrigin } from '../http/same-origin.ts';
import { signInFailedPage, signOutPage } from './sign-in-pages.ts';
import type { OpenId } from './openid.ts';
import type { Sealed } from './sealed.ts';
import type { Sessions } from './sessions.ts';

export interface SignInOptions {
  readonly openId: OpenId;
  readonly sessions: Sessions;
  readonly directory: Directory;
  readonly sealed: Sealed;
  readonly publicOrigin: string;
  readonly sessionCookie: string;
  readonly onFailure: (error: unknown) => void;
}

/** Seconds a person has between leaving for the provider and coming back. */
const ATTEMPT_SECONDS = 900;
const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** Routes by which people come and go: `/sign-in`, `/sign-in/callback`, `/sign-out`. */
export interface SignInRoutes {
  signIn(request: IncomingMessage, response: ServerResponse): Promise<void>;
  callback(request: IncomingMessage, response: ServerResponse): Promise<void>;
  signOut(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function signInRoutes({ openId, sessions, directory, sealed, publicOrigin, sessionCookie, onFailure }: SignInOptions): SignInRoutes {
  const secure = publicOrigin.startsWith('https:');
  const attemptCookie = cookieName('award_sign_in', publicOrigin);
  const failed = (response: ServerResponse, status: number, reason: 'PROVIDER' | 'ATTEMPT' | 'DEACTIVATED'): void =>
    sendText(response, status, signInFailedPage(reason), { ...HTML, 'set-cookie': cookie(attemptCookie, '', { secure, maxAge: 0 }) });

  return {
    async signIn(request, response) {
      const query = queryOf(request.url ?? '');
      const prompt = query.get('prompt');
      try {
        const { location, attempt } = await openId.begin(prompt === 'login' || prompt === 'select_account' ? prompt : null);
        const kept = sealed.seal({ ...attempt, next: localPath(query.get('next')) }, ATTEMPT_SECONDS);
        redirect(response, location, { 'set-cookie': cookie(attemptCookie, kept, { secure, maxAge: ATTEMPT_SECONDS }) });
      } catch (error) {
        onFailure(error);
        failed(response, 503, 'PROVIDER');
      }
    },

    async callback(request, response) {
      const attempt = sealed.open(readCookie(request.headers.cookie, attemptCookie) ?? '');
      const { state, nonce, codeVerifier, next } = (attempt ?? {}) as Record<string, string>;
      if (!state || !nonce || !codeVerifier) return failed(response, 400, 'ATTEMPT');
      const person = await openId.finish(new URL(request.url ?? '', publicOrigin), { state, nonce, codeVerifier }).catch((error: unknown) => void onFailure(error));
      if (!person) return failed(response, 400, 'ATTEMPT');
      try {
        const known = await directory.personBySubject(person.issuer, person.subject, person.name);
        if (!known) return failed(response, 403, 'DEACTIVATED');
        const before = readCookie(request.headers.cookie, sessionCookie);
        if (before !== null) await sessions.end(before);
        // A token made now, never one that was there before: nobody can wait in a session that somebody signs in to.
        const token = await sessions.open(known, person.idToken);
        const cookies = [cookie(sessionCookie, token, { secure }), cookie(attemptCookie, '', { secure, maxAge: 0 })];
        redirect(response, localPath(next), { 'set-cookie': cookies });
      } catch (error) {
        onFailure(error);
        failed(response, 503, 'PROVIDER');
      }
    },

    async signOut(request, response) {
      // A link from elsewhere must not sign anybody out: a GET only asks.
      if (request.method !== 'POST') return sendText(response, 200, signOutPage(), HTML);
      if (!isSameOrigin(request, publicOrigin)) return sendJson(response, 403, { errors: [{ message: 'another site may not sign you out', extensions: { code: 'CSRF' } }] });
      const token = readCookie(request.headers.cookie, sessionCookie);
      const session = token === null ? null : await sessions.of(token);
      if (token !== null) await sessions.end(token);
      const leave = session && (await openId.signOutLocation(session.idToken, `${publicOrigin}/`).catch(() => null));
      const gone = { 'set-cookie': cookie(sessionCookie, '', { secure, maxAge: 0 }) };
      if (request.headers.accept?.includes('text/html')) return redirect(response, leave ?? '/', gone);
      return sendJson(response, 200, { location: leave ?? '/' }, gone);
    },
  };
}

/** A path on this site, or the front page: sign-in leads nowhere else (open redirects serve phishing). */
function localPath(next: string | null | undefined): string {
  return next && /^\/(?![/\\])[^\s\\]*$/.test(next) && !next.startsWith('/sign-') ? next : '/';
}
