import type { Account } from '../account/persistence/account.ts';

/** What a person has shown so far in one sign-in; kept with the provider's interaction. */
export interface Progress {
  readonly personId: string;
  /** methods used, by their names of RFC 8176 */
  readonly methods: readonly ('pwd' | 'otp')[];
}

/** What is asked next. A password handed over is replaced only by whoever has shown the second factor, too. */
export type SignInStep = 'PASSWORD' | 'CODE' | 'NEW_PASSWORD' | 'DONE';

/** The next step of a sign-in. */
export function nextStep(account: Pick<Account, 'active' | 'secondFactor' | 'mustChange'> | null, progress: Progress | null): SignInStep {
  if (account === null || progress === null || !account.active || !progress.methods.includes('pwd')) return 'PASSWORD';
  if (account.secondFactor !== null && !progress.methods.includes('otp')) return 'CODE';
  if (account.mustChange) return 'NEW_PASSWORD';
  return 'DONE';
}
