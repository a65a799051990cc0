import type { PageStateKind } from './page-state.tsx';

/** The code that the server gave an error (`FORBIDDEN`, `UNAUTHENTICATED`, …), or null for a failure on the way. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors)) return null;
  const first: unknown = error.errors[0];
  if (typeof first !== 'object' || first === null || !('extensions' in first)) return null;
  const extensions = first.extensions;
  if (typeof extensions !== 'object' || extensions === null || !('code' in extensions)) return null;
  return typeof extensions.code === 'string' ? extensions.code : null;
}

/** How a failed query is shown: what may not be seen is no error, and is not to be tried again. */
export function failureKind(error: unknown): Extract<PageStateKind, 'error' | 'forbidden'> {
  const code = codeOf(error);
  return code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? 'forbidden' : 'error';
}
