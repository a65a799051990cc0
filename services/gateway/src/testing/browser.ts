/** As much of a browser as signing in needs: cookies of one host, redirects, and headers that pages of the site send. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** One request, with the cookies; a redirect is not followed. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.#origin), { redirect: 'manual', ...init, headers: { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      const ended = attributes.some((attribute) => /max-age=0$|expires=Thu, 01 Jan 1970/i.test(attribute.trim()));
      if (ended || value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects on this host and gives the last answer. */
  async visit(path: string): Promise<Response> {
    let response = await this.fetch(path, { headers: { accept: 'text/html' } });
    for (let hops = 0; hops < 12 && response.headers.has('location'); hops += 1) response = await this.fetch(response.headers.get('location') ?? '/', { headers: { accept: 'text/html' } });
    return response;
  }

  /** Signs in as that subject of the test provider. */
  async signIn(subject: string, next = '/session'): Promise<Response> {
    this.cookies.set('test_subject', subject);
    return this.visit(`/sign-in?next=${encodeURIComponent(next)}`);
  }

  /** Posts JSON as a page of the site does. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'x-award-request': '1', origin: this.#origin, ...headers } });
  }

  async session(): Promise<{ person: { id: string; name: string } | null; acting: { role: string } | null; available: { grantId: string; role: string }[] }> {
    return (await (await this.fetch('/session')).json()) as never;
  }
}
