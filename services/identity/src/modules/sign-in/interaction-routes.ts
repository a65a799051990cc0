import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOf } from './pages/language.ts';
import { assertSameOrigin } from './request.ts';
import { postCancel } from './routes/cancel.ts';
import { postCode } from './routes/code.ts';
import { postNewPassword } from './routes/new-password.ts';
import { postPassword } from './routes/password.ts';
import { getRegister, postRegister } from './routes/register.ts';
import { showStep } from './routes/show-step.ts';
import { visitOf } from './visit.ts';
import type { SignInParts, Visit } from './visit.ts';

type Route = (parts: SignInParts, visit: Visit) => Promise<void>;

/** The pages of a sign-in, below `/oidc/interaction/<uid>`. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET ': showStep,
  'GET /sign-in': showStep,
  'GET /code': showStep,
  'GET /new-password': showStep,
  'GET /register': getRegister,
  'POST /sign-in': postPassword,
  'POST /code': postCode,
  'POST /new-password': postNewPassword,
  'POST /register': postRegister,
  'POST /cancel': postCancel,
};

/**
 * Answers a request to an interaction's page; the interaction is found by its cookie, which only its path gets.
 * @param mount where the provider is mounted, such as `/oidc`
 * @returns false when the address is none of these pages
 */
export async function interactionRoutes(parts: SignInParts, mount: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [, uid, rest = ''] = url.pathname.slice(mount.length).match(/^\/interaction\/([\w-]+)(\/[\w-]+)?$/) ?? [];
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = ROUTES[`${method} ${rest}`];
  if (uid === undefined || route === undefined) return false;
  if (method === 'POST') assertSameOrigin(request, parts.publicOrigin);
  const interaction = await parts.provider.interactionDetails(request, response);
  const language = languageOf(url.searchParams.get('lang'), interaction.params['ui_locales'], request.headers['accept-language']);
  await route(parts, await visitOf(parts, interaction, { request, response, base: `${mount}/interaction/${uid}`, language }));
  return true;
}
