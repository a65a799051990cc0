import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** The server's errors, with their codes; shaped as Apollo's are, so that one page state understands both. */
export class AnswerErrors extends Error {
  override readonly name = 'AnswerErrors';
  readonly errors: readonly unknown[];

  constructor(errors: readonly unknown[]) {
    super('The server answered with errors.');
    this.errors = errors;
  }
}

interface Hashed {
  readonly __meta__?: { readonly hash?: string };
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly unknown[];
}

/**
 * Asks one trusted document by its hash: all that public pages need of GraphQL, without a client library.
 * Rejects with AnswerErrors where the server says why, with any other error where it could not be reached.
 */
export async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const hash = (document as Hashed).__meta__?.hash;
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-award-request': '1' },
    body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
  });
  const { data, errors } = (await answer.json()) as Answer<Data>;
  if (errors !== undefined && errors.length > 0) throw new AnswerErrors(errors);
  if (data === null || data === undefined) throw new Error(`No data: ${answer.status}`);
  return data;
}
