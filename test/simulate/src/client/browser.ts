import { Agent, request } from 'undici';

const connections = new Agent({ connections: 16, keepAliveTimeout: 30_000 });

/** Closes what the simulation held open, so that the process can end. */
export const closeConnections = (): Promise<void> => connections.close();

/** What came back, with its body read. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
}

/** As much of a browser as a person of the simulation needs: cookies of one site, forms, JSON. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** One request with the cookies of its path; redirects are not followed. */
  async fetch(path: string, init: { method?: 'GET' | 'POST'; body?: string | Buffer; headers?: Record<string, string> } = {}): Promise<Answer> {
    const url = new URL(path, this.#origin);
    const response = await request(url, {
      method: init.method ?? 'GET',
      body: init.body ?? null,
      headers: { ...this.headers(url.pathname), ...init.headers },
      dispatcher: connections,
    });
    for (const line of [response.headers['set-cookie'] ?? []].flat()) this.#keep(line);
    const location = [response.headers['location'] ?? []].flat()[0] ?? null;
    return { status: response.statusCode, location, body: await response.body.text() };
  }

  /** The headers of a request to that path: the cookies, and what a page of the site sends. */
  headers(path: string): Record<string, string> {
    const cookie = [...this.#cookies].filter(([, one]) => path.startsWith(one.path)).map(([name, { value }]) => `${name}=${value}`).join('; ');
    return { ...(cookie && { cookie }), origin: this.#origin, 'x-award-request': '1' };
  }

  /** Posts a form, as a page does. */
  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.fetch(path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  }

  /** Posts JSON, as the portals do. */
  postJson(path: string, body: unknown): Promise<Answer> {
    return this.fetch(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  /** Follows redirects on this site; gives the last answer and where it was. */
  async follow(start: string): Promise<Answer & { path: string }> {
    let path = start;
    for (let hop = 0; hop < 15; hop += 1) {
      const answer = await this.fetch(path, { headers: { accept: 'text/html' } });
      if (answer.location === null) return { ...answer, path: new URL(path, this.#origin).pathname };
      path = new URL(answer.location, new URL(path, this.#origin)).href;
    }
    throw new Error(`${start} never ends its redirects`);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const path = attributes.map((attribute) => attribute.trim()).find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    this.#cookies.set(pair.slice(0, at).trim(), { value: pair.slice(at + 1), path });
  }
}
