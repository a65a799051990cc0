import type { Person } from '@award/test-simulate';

/** An answer as it came: what is known, and what went wrong where. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } }[];
}

/** Asks as that person, and gives data and errors alike. */
export async function answerOf<T>(origin: string, person: Person, query: string, variables: Record<string, unknown>): Promise<Answer<T>> {
  const headers = { ...person.headers, 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return (await response.json()) as Answer<T>;
}
