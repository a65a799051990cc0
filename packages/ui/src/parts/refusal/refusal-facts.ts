/** A refused action as the server explains it (GraphQL `Refusal`, fragment `RefusalFacts`). */
export interface RefusalFacts {
  readonly code: string;
  readonly article: string;
  readonly message: string;
  /** `display` is the value as it is written on screen: codes in words, dates in the language. */
  readonly facts: readonly { readonly key: string; readonly label: string; readonly value: string; readonly display?: string }[];
  /** The first day on which it would succeed, where time heals it. */
  readonly succeedsFrom?: string | null;
  /** The interpretation (I-n) it rests on, where the regulation is silent. */
  readonly interpretation?: string | null;
  readonly next?: string | null;
}
