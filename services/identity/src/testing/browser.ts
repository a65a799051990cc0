/** An answer with its page read. */
export interface Shown {
  readonly status: number;
  readonly url: URL;
  readonly headers: Headers;
  readonly page: string;
}

/** A browser without scripts: keeps cookies by path, follows redirects within the origin, posts forms as forms. */
export class Browser {
  readonly #cookies = new Map<string, { name: string; value: string; path: string }>();
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  get(address: string | URL): Promise<Shown> {
    return this.#go(new URL(address, this.origin), { method: 'GET' });
  }

  /** Posts as the page at our own origin would. @param headers such as another origin, to see it refused */
  post(address: string | URL, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Shown> {
    const init = { method: 'POST', body: new URLSearchParams(fields), headers: { origin: this.origin, ...headers } };
    return this.#go(new URL(address, this.origin), init);
  }

  /** Submits the first form of a page whose action ends so, with its hidden fields and what was typed. */
  submit(shown: Shown, actionEnd: string, typed: Record<string, string>): Promise<Shown> {
    const form = [...shown.page.matchAll(/<form [^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].find(([, action]) => action?.split('?')[0]?.endsWith(actionEnd));
    if (!form) throw new Error(`no form to ${actionEnd} in: ${shown.page.replace(/<style>[\s\S]*<\/style>/, '')}`);
    const hidden = [...(form[2] ?? '').matchAll(/<input type="hidden" name="([^"]*)"[^>]* ?value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    return this.post(new URL(form[1] ?? '', shown.url), { ...Object.fromEntries(hidden), ...typed });
  }

  /** Cookies as they would be sent to a path. */
  cookiesFor(path: string): string {
    return [...this.#cookies.values()].filter((cookie) => path === cookie.path || path.startsWith(cookie.path.replace(/\/?$/, '/'))).map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  async #go(url: URL, init: { method: string; body?: URLSearchParams; headers?: Record<string, string> }): Promise<Shown> {
    const response = await fetch(url, { ...init, headers: { accept: 'text/html', ...init.headers, cookie: this.cookiesFor(url.pathname) }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const location = response.headers.get('location');
    const target = location === null ? null : new URL(location, url);
    // The portal's own address is where a test takes over.
    if (target && target.origin === this.origin && target.pathname.startsWith('/oidc')) return this.#go(target, { method: 'GET' });
    return { status: response.status, url: target ?? url, headers: response.headers, page: await response.text() };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/; */);
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const path = attributes.find((each) => each.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
    const gone = attributes.some((each) => /^expires=/i.test(each) && Date.parse(each.slice(8)) <= Date.now());
    if (gone || value === '') this.#cookies.delete(`${name} ${path}`);
    else this.#cookies.set(`${name} ${path}`, { name, value, path });
  }
}
