/** What an operation answers, as GraphQL does. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[] | undefined;
}

/** Runs one of this package's operations as the public. */
export type Execute = (document: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** A page rendered on the server, readable without scripts. */
export interface PublicPage {
  readonly status: number;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Renders the pages whose addresses it knows; null for all others. */
export type PublicPages = (path: string, query: URLSearchParams) => Promise<PublicPage | null>;
