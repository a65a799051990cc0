import { errors } from 'oidc-provider';
import type { AdapterFactory, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Accounts } from '../account/persistence/accounts.ts';
import { languageOf } from '../sign-in/pages/language.ts';
import { messagePage, signOutPage } from '../sign-in/pages/message-page.ts';
import { AUTO_SUBMIT } from '../sign-in/pages/style.ts';
import { TEXTS } from '../sign-in/pages/texts.ts';
import { pageHeaders } from '../sign-in/request.ts';
import type { ProviderKeys } from './provider-keys.ts';
import { signInPolicy } from './sign-in-policy.ts';
import { GATEWAY_CLIENT_ID, MOUNT } from './provider-options.ts';
import type { IdentityProviderOptions } from './provider-options.ts';

const HOUR = 3_600;
const WORKING_DAY = 10 * HOUR;

/** The audience of machine tokens: the open API of the gateway. */
export const apiResource = (publicOrigin: string): string => `${publicOrigin}/graphql`;

/** How the provider behaves: code with PKCE for the gateway, `client_credentials` for machines, nothing else. */
export function providerConfiguration(
  options: IdentityProviderOptions,
  parts: { adapter: AdapterFactory; keys: ProviderKeys; accounts: Accounts },
): Configuration {
  const { publicOrigin } = options;
  const secure = publicOrigin.startsWith('https:');
  return {
    adapter: parts.adapter,
    jwks: parts.keys.jwks as NonNullable<Configuration['jwks']>,
    clients: [gatewayClient(options)],
    cookies: {
      keys: parts.keys.cookieKeys,
      names: cookieNames(publicOrigin),
      long: { signed: true, httpOnly: true, sameSite: 'lax', secure, path: MOUNT },
      short: { signed: true, httpOnly: true, sameSite: 'lax', secure },
    },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    // The gateway takes the name from the identity token and need not ask once more.
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    // No offline_access: the gateway keeps its own sessions, and nobody holds a refresh token.
    scopes: ['openid', 'profile'],
    pkce: { required: () => true },
    ttl: {
      AuthorizationCode: options.codeLifetimeSeconds ?? 60,
      AccessToken: HOUR,
      ClientCredentials: 600,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: WORKING_DAY,
      Grant: WORKING_DAY,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          const asked = ctx.oidc.entities.IdTokenHint !== undefined;
          send(ctx, signOutPage({ language: language(ctx), self: null, form, asked }), 200, asked ? AUTO_SUBMIT : null);
        },
        postLogoutSuccessSource: (ctx) => {
          const texts = TEXTS[language(ctx)];
          const link = { href: publicOrigin, text: texts.back };
          send(ctx, messagePage({ language: language(ctx), self: null, title: texts.signOut, text: texts.signedOut, link }), 200);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (ctx) => (ctx.oidc.body?.['grant_type'] === 'client_credentials' ? apiResource(publicOrigin) : []),
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== apiResource(publicOrigin)) throw new errors.InvalidTarget('no such resource');
          return { scope: 'award', audience: resource, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } };
        },
      },
    },
    interactions: { url: (_ctx, interaction) => `${MOUNT}/interaction/${interaction.uid}`, policy: signInPolicy() },
    findAccount: async (_ctx, sub) => {
      const name = await parts.accounts.activeName(sub);
      if (name === null) return undefined;
      const account = await parts.accounts.byPerson(sub);
      return { accountId: sub, claims: () => ({ sub, name, preferred_username: account?.login }) };
    },
    loadExistingGrant: firstPartyGrant,
    renderError: (ctx, out) => {
      const texts = TEXTS[language(ctx)];
      const text = out.error === 'invalid_request' || out.error === 'server_error' ? texts.rejected : texts.failed;
      const detail = [out.error, out.error_description].filter(Boolean).join(': ');
      send(ctx, messagePage({ language: language(ctx), self: null, title: texts.failed, text, detail, link: { href: publicOrigin, text: texts.back } }));
    },
  };
}

/** Cookies belong to a host, not to a port: a second platform on another port of this machine has names of its own. */
function cookieNames(publicOrigin: string): { session: string; interaction: string; resume: string } {
  const { port } = new URL(publicOrigin);
  const prefix = port === '' ? 'award_oidc' : `award_oidc_${port}`;
  return { session: prefix, interaction: `${prefix}_step`, resume: `${prefix}_resume` };
}

function gatewayClient({ publicOrigin, gatewayClientSecret }: IdentityProviderOptions): NonNullable<Configuration['clients']>[number] {
  return {
    client_id: GATEWAY_CLIENT_ID,
    client_name: '巴州质量奖平台',
    client_secret: gatewayClientSecret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [`${publicOrigin}/sign-in/callback`],
    post_logout_redirect_uris: [publicOrigin, `${publicOrigin}/`],
  };
}

/** The gateway is the platform itself: nobody is asked whether the platform may know who they are. */
async function firstPartyGrant(ctx: KoaContextWithOIDC) {
  const { provider, session, client } = ctx.oidc;
  if (client?.clientId !== GATEWAY_CLIENT_ID || session?.accountId === undefined) return undefined;
  const existing = session.grantIdFor(client.clientId);
  const grant = existing === undefined ? undefined : await provider.Grant.find(existing);
  if (grant?.accountId === session.accountId) return grant;
  const fresh = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  fresh.addOIDCScope('openid profile');
  await fresh.save();
  return fresh;
}

const language = (ctx: KoaContextWithOIDC) => languageOf(null, ctx.oidc?.params?.['ui_locales'], ctx.req.headers['accept-language']);

function send(ctx: KoaContextWithOIDC, markup: string, status?: number, script: string | null = null): void {
  if (status !== undefined) ctx.status = status;
  ctx.set(pageHeaders([], script));
  ctx.body = markup;
}
