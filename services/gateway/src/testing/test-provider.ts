import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';

export const AUDIENCE = 'urn:award:api';
export const CLIENT_SECRET = 'a secret of the gateway, for tests only';

/**
 * A real OpenID provider, in memory, mounted below `/oidc`. There is no form: whoever comes to sign in is the subject
 * named in the cookie `test_subject`.
 */
export function testProvider(publicOrigin: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const provider = new Provider(`${publicOrigin}/oidc`, {
    clients: [
      { client_id: 'gateway', client_secret: CLIENT_SECRET, redirect_uris: [`${publicOrigin}/sign-in/callback`], post_logout_redirect_uris: [`${publicOrigin}/`] },
      ...['statistics', 'stranger'].map((id) => ({ client_id: id, client_secret: CLIENT_SECRET, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] as [] })),
    ],
    claims: { openid: ['sub'], profile: ['name'] },
    cookies: { keys: ['test'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        getResourceServerInfo: () => ({ scope: '', audience: AUDIENCE, accessTokenFormat: 'jwt', accessTokenTTL: 60 }),
        useGrantedResource: () => false,
      },
    },
    ttl: { Session: 600, Grant: 600, Interaction: 600, AccessToken: 60, IdToken: 60, ClientCredentials: 60 },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, name: `Person ${id}` }) }),
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client?.clientId ?? '', accountId: context.oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    interactions: { url: (_context, { uid }) => `/oidc/interaction/${uid}` },
  });
  provider.proxy = true;
  const callback = provider.callback();

  return async (request, response) => {
    const url = request.url ?? '';
    if (url.startsWith('/oidc/interaction/')) {
      const subject = /test_subject=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'nobody';
      return provider.interactionFinished(request, response, { login: { accountId: subject } });
    }
    Object.assign(request, { originalUrl: url, baseUrl: '/oidc', url: url.slice('/oidc'.length) });
    return callback(request, response);
  };
}
