import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account } from '../account/persistence/account.ts';
import { isPassword, hashPassword } from '../password/domain/password-hash.ts';
import { base32 } from '../second-factor/domain/base32.ts';
import { acceptedStep, enrolmentUri, newSecret } from '../second-factor/domain/one-time-code.ts';
import { ACCOUNT_POLICY } from '../throttle/domain/throttle-policy.ts';
import { formToken, isFormToken } from './form-token.ts';
import { newPasswordFlaws } from './new-password-flaws.ts';
import { accountPage } from './pages/account-page.ts';
import { languageOf } from './pages/language.ts';
import type { Language } from './pages/language.ts';
import { messagePage } from './pages/message-page.ts';
import { TEXTS } from './pages/texts.ts';
import type { Flaw } from './pages/texts.ts';
import { assertSameOrigin, formOf, redirect, RejectedRequest, sendPage } from './request.ts';
import { sealPlace } from './routes/code.ts';
import type { SignInParts } from './visit.ts';

interface AccountVisit {
  readonly response: ServerResponse;
  readonly base: string;
  readonly language: Language;
  readonly account: Account;
  readonly token: string;
  readonly form: URLSearchParams;
}

type Route = (parts: SignInParts, visit: AccountVisit) => Promise<void>;

/** A person's own account, below `/oidc/account`, for whoever is signed in with the provider. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET ': async (parts, visit) => show(parts, visit),
  'POST /password': postPassword,
  'POST /second-factor/set-up': setUpSecondFactor,
  'POST /second-factor/confirm': confirmSecondFactor,
  'POST /second-factor/remove': removeSecondFactor,
};

/** Answers a request to the account page. @returns false when the address is none of its pages */
export async function accountRoutes(parts: SignInParts, mount: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const base = `${mount}/account`;
  if (!url.pathname.startsWith(base)) return false;
  const route = ROUTES[`${request.method} ${url.pathname.slice(base.length)}`];
  if (!route) return false;
  const language = languageOf(url.searchParams.get('lang'), undefined, request.headers['accept-language']);
  const session = await parts.provider.Session.get(parts.provider.createContext(request, response));
  const account = session.accountId === undefined ? null : await parts.accounts.byPerson(session.accountId);
  if (account === null || !account.active) {
    const link = { href: `${parts.publicOrigin}/sign-in`, text: TEXTS[language].signIn };
    sendPage(response, messagePage({ language, self: base, title: TEXTS[language].account, text: TEXTS[language].notSignedIn, link }), { status: 401 });
    return true;
  }
  const form = request.method === 'POST' ? await postedForm(parts, request, session.uid) : new URLSearchParams();
  await route(parts, { response, base, language, account, form, token: formToken(parts.formKey, session.uid) });
  return true;
}

async function postedForm(parts: SignInParts, request: IncomingMessage, sessionUid: string): Promise<URLSearchParams> {
  assertSameOrigin(request, parts.publicOrigin);
  const form = await formOf(request);
  if (!isFormToken(parts.formKey, sessionUid, form.get('token'))) throw new RejectedRequest('the form is not of this session');
  return form;
}

function show(parts: SignInParts, visit: AccountVisit, outcome: { flaws?: Flaw[]; problem?: string; status?: number } = {}): void {
  const { account } = visit;
  const pending = account.secondFactorPending === null ? null : parts.seal.open(account.secondFactorPending, sealPlace(account.personId));
  const page = accountPage({
    ...visit,
    ...outcome,
    self: visit.base,
    home: parts.publicOrigin,
    name: account.name,
    login: account.login,
    secondFactor: account.secondFactor !== null ? 'ON' : pending !== null ? 'PENDING' : 'OFF',
    ...(pending && { enrolment: { secret: base32(pending), uri: enrolmentUri(pending, TEXTS[visit.language].award, account.login) } }),
  });
  sendPage(visit.response, page, { status: outcome.status ?? 200 });
}

/** Guesses from within a stolen session are counted like those from outside. */
async function mustWait(parts: SignInParts, visit: AccountVisit): Promise<boolean> {
  const seconds = await parts.throttle.attempt([{ kind: 'code', value: visit.account.personId, policy: ACCOUNT_POLICY }]);
  if (seconds > 0) show(parts, visit, { problem: TEXTS[visit.language].wait(seconds), status: 429 });
  return seconds > 0;
}

const forgetFailures = (parts: SignInParts, visit: AccountVisit): Promise<void> =>
  parts.throttle.succeeded([{ kind: 'code', value: visit.account.personId, policy: ACCOUNT_POLICY }]);

async function postPassword(parts: SignInParts, visit: AccountVisit): Promise<void> {
  if (await mustWait(parts, visit)) return;
  const { account, form, language, response } = visit;
  if (!(await isPassword(account.passwordHash, form.get('current') ?? ''))) return show(parts, visit, { flaws: ['WRONG_CURRENT'], status: 422 });
  await forgetFailures(parts, visit);
  const password = form.get('password') ?? '';
  const flaws = await newPasswordFlaws(account, password, form.get('repeat') ?? '');
  if (flaws.length > 0) return show(parts, visit, { flaws, status: 422 });
  await parts.accounts.changePassword(account, await hashPassword(password));
  const link = { href: `${parts.publicOrigin}/sign-in`, text: TEXTS[language].signIn };
  sendPage(response, messagePage({ language, self: null, title: TEXTS[language].account, text: TEXTS[language].passwordChanged, link }), { status: 200 });
}

async function setUpSecondFactor(parts: SignInParts, visit: AccountVisit): Promise<void> {
  const { account } = visit;
  if (account.secondFactor === null) await parts.accounts.proposeSecondFactor(account, parts.seal.seal(newSecret(), sealPlace(account.personId)));
  redirect(visit.response, `${visit.base}?lang=${visit.language}`);
}

async function confirmSecondFactor(parts: SignInParts, visit: AccountVisit): Promise<void> {
  if (await mustWait(parts, visit)) return;
  const { account } = visit;
  if (account.secondFactorPending === null) return show(parts, visit);
  const secret = parts.seal.open(account.secondFactorPending, sealPlace(account.personId));
  const step = acceptedStep(secret, visit.form.get('code') ?? '', parts.now(), null);
  if (step === null) return show(parts, visit, { flaws: ['WRONG_CODE'], status: 422 });
  await parts.accounts.confirmSecondFactor(account, step);
  await forgetFailures(parts, visit);
  redirect(visit.response, `${visit.base}?lang=${visit.language}`);
}

async function removeSecondFactor(parts: SignInParts, visit: AccountVisit): Promise<void> {
  if (await mustWait(parts, visit)) return;
  const { account } = visit;
  if (account.secondFactor === null) return show(parts, visit);
  const secret = parts.seal.open(account.secondFactor, sealPlace(account.personId));
  const step = acceptedStep(secret, visit.form.get('code') ?? '', parts.now(), account.secondFactorStep);
  if (step === null) return show(parts, visit, { flaws: ['WRONG_CODE'], status: 422 });
  await parts.accounts.removeSecondFactor(account);
  await forgetFailures(parts, visit);
  redirect(visit.response, `${visit.base}?lang=${visit.language}`);
}
