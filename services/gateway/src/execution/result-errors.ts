import { GraphQLError } from 'graphql';
import type { ResultError } from './step.ts';

/** The codes a client may meet. Whatever carries none of them is a defect and tells the client nothing but INTERNAL. */
const PUBLIC_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'INTERNAL',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_REFUSED',
]);

/** Other names of the same thing, from the parts below. */
const SYNONYMS: Readonly<Record<string, string>> = {
  INTERNAL_SERVER_ERROR: 'INTERNAL',
  BAD_USER_INPUT: 'BAD_INPUT',
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
};

/** An error as the client gets it. */
export interface PublicError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Record<string, unknown>;
}

/**
 * The code of an error. One without a code that no resolver threw comes from GraphQL itself and is about the request,
 * such as a value that a scalar does not read.
 */
export function codeOf(error: ResultError): string {
  const code = error.extensions?.['code'];
  if (typeof code === 'string') return SYNONYMS[code] ?? code;
  return error instanceof GraphQLError && isAboutTheRequest(error) ? 'BAD_INPUT' : 'INTERNAL';
}

function isAboutTheRequest(error: GraphQLError): boolean {
  let cause: Error | undefined = error.originalError;
  while (cause instanceof GraphQLError) cause = cause.originalError;
  return cause === undefined;
}

/**
 * The errors of a response: known codes as they are, everything else masked. What is masked, and what is down, is given to
 * `onDefect`, which logs it.
 * @param onDefect gets the error with its stack
 */
export function publicErrors(errors: readonly ResultError[], requestId: string, onDefect: (error: ResultError) => void): PublicError[] {
  return errors.map((error) => {
    const code = codeOf(error);
    const path = error.path ? { path: error.path } : {};
    if (code === 'SUBGRAPH_UNAVAILABLE') onDefect(error);
    if (PUBLIC_CODES.has(code) && code !== 'INTERNAL') return { message: error.message, ...path, extensions: { ...error.extensions, code } };
    onDefect(error);
    return { message: 'something went wrong on our side', ...path, extensions: { code: 'INTERNAL', requestId } };
  });
}
