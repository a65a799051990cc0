/** Somebody who prepared what another person signs. */
export interface Preparer {
  readonly personId: string;
  readonly name: string;
}

/**
 * Whom the rule of the second person looks at: the signer, if the signer had any part in the preparation; otherwise the
 * last who prepared. Null when nobody has.
 */
export function preparerBefore(signerId: string | null, preparers: readonly Preparer[]): Preparer | null {
  return preparers.find((each) => each.personId === signerId) ?? preparers.at(-1) ?? null;
}
