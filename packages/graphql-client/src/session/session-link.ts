import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { from, mergeMap, throwError } from 'rxjs';
import { waitForSignIn } from './re-sign-in.ts';

function sessionEnded(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some((each) => each.extensions?.['code'] === 'UNAUTHENTICATED');
  return ServerError.is(error) && error.statusCode === 401;
}

/** Holds an operation whose session has ended until the person has signed in again, then sends it once more. */
export function sessionLink(): ErrorLink {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!sessionEnded(error)) return undefined;
    return from(waitForSignIn()).pipe(mergeMap((signedIn) => (signedIn ? forward(operation) : throwError(() => error))));
  });
}
