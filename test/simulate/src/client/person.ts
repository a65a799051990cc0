import { Browser } from './browser.ts';
import { ApiSchema } from './schema.ts';

/** A refusal as the API gives it. */
export interface RefusalAnswer {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly article: string;
  readonly message: string;
  readonly succeedsFrom: string | null;
  readonly facts: readonly { key: string; value: string }[];
}

/** Is told every refusal, with who was refused what. */
export type OnRefusal = (action: string, who: Person, refusal: RefusalAnswer) => void;

/** A role as the session shows it. */
interface SessionGrant {
  grantId: string;
  role: string;
  programme: { id: string } | null;
  scope: { id: string } | null;
}

interface SessionAnswer {
  person: { id: string; name: string } | null;
  acting: SessionGrant | null;
  available: SessionGrant[];
}

/** The API answered with an error, which is never the law's answer: a defect, or a right that is missing. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

export const isRefusal = (value: unknown): value is RefusalAnswer => typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'Refusal';

let schema: Promise<ApiSchema> | undefined;

/** Forgets what was learnt of a platform's schema; another platform may be of another version. */
export const forgetSchema = (): void => void (schema = undefined);

/** Somebody with an account: signs in by the same pages, acts in one role at a time, and uses the same API as the portals. */
export class Person {
  readonly name: string;
  readonly login: string;
  readonly #password: string;
  readonly #origin: string;
  readonly #browser: Browser;
  readonly #onRefusal: OnRefusal;
  #id: string | undefined;

  constructor(origin: string, account: { name: string; login: string; password: string }, onRefusal: OnRefusal) {
    this.#origin = origin;
    this.name = account.name;
    this.login = account.login;
    this.#password = account.password;
    this.#browser = new Browser(origin);
    this.#onRefusal = onRefusal;
  }

  get id(): string {
    if (this.#id === undefined) throw new Error(`${this.name} has not signed in`);
    return this.#id;
  }

  /** What the person's browser sends with each request; for a load that uses the session. */
  get headers(): Record<string, string> {
    return this.#browser.headers('/graphql');
  }

  /** Signs in through the provider's own page. */
  async signIn(): Promise<this> {
    const shown = await this.#browser.follow('/sign-in?next=/session');
    // Whoever signed in before in this browser is not asked again.
    const session = JSON.parse(shown.path === '/session' ? shown.body : await this.#enter(shown.path)) as SessionAnswer;
    if (!session.person) throw new ApiError(`${this.login} has no session after signing in`);
    this.#id = session.person.id;
    return this;
  }

  /** Fills in the form of the provider's page; gives the session that follows. */
  async #enter(page: string): Promise<string> {
    const posted = await this.#browser.post(`${page}/sign-in`, { login: this.login, password: this.#password });
    if (posted.location === null) throw new ApiError(`${this.login} could not sign in (${posted.status})`);
    return (await this.#browser.follow(posted.location)).body;
  }

  /** Acts in a role from now on. @param scopeId tells apart the roles of several units */
  async actAs(role: string, scopeId?: string): Promise<this> {
    const { available } = JSON.parse((await this.#browser.fetch('/session')).body) as SessionAnswer;
    const grant = available.find((one) => one.role === role && (scopeId === undefined || one.scope?.id === scopeId));
    if (!grant) throw new ApiError(`${this.name} has no role ${role}; has ${available.map((one) => one.role).join(', ')}`);
    const { status, body } = await this.#browser.postJson('/session/role', { grantId: grant.grantId });
    if (status !== 200) throw new ApiError(`${this.name} could not act as ${role}: ${status} ${body}`);
    return this;
  }

  /** Runs an operation. @throws ApiError for every GraphQL error */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { status, body } = await this.#browser.postJson('/graphql', { query, variables });
    const answer = parsed(body, status);
    if (answer.errors?.length) throw new ApiError(`${this.name}: ${answer.errors.map((one) => `${one.message} [${one.extensions?.code ?? ''}] ${one.path?.join('.') ?? ''}`).join('; ')}\n${query.slice(0, 300)}`);
    return answer.data as T;
  }

  /** Does one verb of the glossary; gives the thing, or the refusal, which is noted. @param notes whether a refusal is told */
  async try<T>(action: string, input: object, selection: string, notes = true): Promise<T | RefusalAnswer> {
    schema ??= ApiSchema.of((query) => this.ask(query));
    const { result } = await this.ask<{ result: T | RefusalAnswer }>((await schema).mutation(action, selection), { input });
    if (isRefusal(result) && notes) this.#onRefusal(action, this, result);
    return result;
  }

  /** Does one verb that must succeed. @throws ApiError for a refusal */
  async do<T>(action: string, input: object, selection = 'id'): Promise<T> {
    const result = await this.try<T>(action, input, selection);
    if (isRefusal(result)) throw new ApiError(`${this.name} was refused ${action}: ${result.code} ${result.message} ${JSON.stringify(input).slice(0, 300)}`);
    return result;
  }

  /** Uploads a file; gives the attachment's id. */
  async upload(query: Record<string, string>, content: Buffer): Promise<string> {
    const { status, body } = await this.#browser.fetch(`/files?${new URLSearchParams(query).toString()}`, { method: 'POST', body: content, headers: { 'content-type': 'application/octet-stream' } });
    if (status >= 300) throw new ApiError(`${this.name} could not upload to ${this.#origin}: ${status} ${body}`);
    return (JSON.parse(body) as { id: string }).id;
  }
}

function parsed(body: string, status: number): { data?: unknown; errors?: { message: string; path?: string[]; extensions?: { code?: string } }[] } {
  try {
    return JSON.parse(body) as ReturnType<typeof parsed>;
  } catch {
    throw new ApiError(`the API answered ${status} ${body.slice(0, 200)}`);
  }
}
