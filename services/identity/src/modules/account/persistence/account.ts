import type { PersonId } from '@award/identity';

/** A person with a local account, as sign-in needs them. */
export interface Account {
  readonly personId: PersonId;
  readonly name: string;
  readonly login: string;
  readonly active: boolean;
  readonly passwordHash: string;
  /** the password was handed over by an administrator and must be replaced before anything else */
  readonly mustChange: boolean;
  /** sealed; null when the person uses no second factor */
  readonly secondFactor: Buffer | null;
  /** sealed; shown, but not yet confirmed by a code */
  readonly secondFactorPending: Buffer | null;
  /** the last step whose code was used */
  readonly secondFactorStep: number | null;
}
