import * as client from 'openid-client';

/** The OpenID provider by which people sign in; any that keeps to the standard. */
export interface OpenIdOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** where the provider sends the browser back to */
  readonly redirectUri: string;
  /** where this process reaches the issuer's origin, when not under its public name; asked at each request */
  readonly internalOrigin: () => string | null;
}

/** What has to be remembered between leaving for the provider and coming back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who the provider says it is. */
export interface SignedInPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly idToken: string;
}

/** The gateway as a client of an OpenID provider: authorization code with PKCE, state and nonce. */
export interface OpenId {
  begin(prompt: string | null): Promise<{ location: string; attempt: SignInAttempt }>;
  /** @throws when the provider refused, or anything about the answer is not as it was asked for */
  finish(currentUrl: URL, attempt: SignInAttempt): Promise<SignedInPerson>;
  /** Where the browser signs out of the provider too, or null when the provider has no such place. */
  signOutLocation(idToken: string, returnTo: string): Promise<string | null>;
  /** Where the provider's public keys are. */
  jwksUri(): Promise<string>;
  readonly fetch: typeof fetch;
}

export function openId(options: OpenIdOptions): OpenId {
  const issuer = new URL(options.issuer);
  const reach: typeof fetch = (input, init) => fetch(internalUrl(String(input instanceof Request ? input.url : input), issuer.origin, options.internalOrigin()), init);
  let discovered: Promise<client.Configuration> | null = null;

  // Asked at the first sign-in, not at start: the provider may start later than the gateway, or be away for a while.
  function configuration(): Promise<client.Configuration> {
    discovered ??= client
      .discovery(issuer, options.clientId, options.clientSecret, undefined, {
        [client.customFetch]: reach as client.CustomFetch,
        ...(issuer.protocol === 'http:' && { execute: [client.allowInsecureRequests] }),
        timeout: 5,
      })
      .catch((error: unknown) => {
        discovered = null;
        throw error;
      });
    return discovered;
  }

  return {
    fetch: reach,
    async begin(prompt) {
      const config = await configuration();
      const attempt = { state: client.randomState(), nonce: client.randomNonce(), codeVerifier: client.randomPKCECodeVerifier() };
      const location = client.buildAuthorizationUrl(config, {
        redirect_uri: options.redirectUri,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(attempt.codeVerifier),
        code_challenge_method: 'S256',
        state: attempt.state,
        nonce: attempt.nonce,
        ...(prompt && { prompt }),
      });
      return { location: location.href, attempt };
    },
    async finish(currentUrl, { state, nonce, codeVerifier }) {
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(config, currentUrl, {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || !tokens.id_token) throw new Error('the provider gave no ID token');
      const name = nameIn(claims) ?? nameIn(await client.fetchUserInfo(config, tokens.access_token, claims.sub));
      return { issuer: claims.iss, subject: claims.sub, name: name ?? claims.sub, idToken: tokens.id_token };
    },
    async signOutLocation(idToken, returnTo) {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return null;
      return client.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: returnTo }).href;
    },
    async jwksUri() {
      const uri = (await configuration()).serverMetadata().jwks_uri;
      if (!uri) throw new Error('the provider publishes no keys');
      return uri;
    },
  };
}

function nameIn(claims: Readonly<Record<string, unknown>>): string | null {
  const name = claims['name'] ?? claims['preferred_username'];
  return typeof name === 'string' && name !== '' ? name : null;
}

function internalUrl(url: string, issuerOrigin: string, internalOrigin: string | null): string {
  return internalOrigin !== null && url.startsWith(`${issuerOrigin}/`) ? internalOrigin + url.slice(issuerOrigin.length) : url;
}
