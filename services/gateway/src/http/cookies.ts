/** The value of a cookie in a `Cookie` header, or null. */
export function readCookie(header: string | undefined, name: string): string | null {
  if (!header) return null;
  for (let from = 0; from < header.length; ) {
    const end = header.indexOf(';', from);
    const pair = header.slice(from, end < 0 ? undefined : end).trim();
    if (pair.startsWith(name) && pair[name.length] === '=') return pair.slice(name.length + 1);
    if (end < 0) return null;
    from = end + 1;
  }
  return null;
}

export interface CookieOptions {
  readonly secure: boolean;
  /** seconds; 0 removes the cookie, left out it lives as long as the browser */
  readonly maxAge?: number;
}

/** A `Set-Cookie` value that scripts cannot read and that other sites' requests do not carry. */
export function cookie(name: string, value: string, { secure, maxAge }: CookieOptions): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`;
}

/**
 * The name of one of our cookies. With https the prefix ties it to this very host (RFC 6265bis, `__Host-`); without,
 * the port is in the name, since browsers share cookies between the ports of one host and a second instance may run there.
 */
export function cookieName(name: string, publicOrigin: string): string {
  const { protocol, port } = new URL(publicOrigin);
  return protocol === 'https:' ? `__Host-${name}` : `${name}_${port || '80'}`;
}
