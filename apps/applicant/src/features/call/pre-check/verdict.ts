/** How an organization stands to the conditions as a whole, and since when it could apply at the earliest. */
export interface Verdict {
  readonly standing: 'PASS' | 'WAIT' | 'FAIL';
  /** The first day on which every failing clause passes, where time heals them all. */
  readonly from: string | null;
}

interface Clause {
  readonly outcome: 'PASS' | 'FAIL' | 'NOT_COMPUTED';
  readonly refusal?: { readonly succeedsFrom?: string | null } | null;
}

/** WAIT where time alone heals what fails; the latest of the healing days counts. */
export function verdictOf(clauses: readonly Clause[]): Verdict {
  const failing = clauses.filter((clause) => clause.outcome === 'FAIL');
  if (failing.length === 0) return { standing: 'PASS', from: null };
  const days = failing.map((clause) => clause.refusal?.succeedsFrom ?? null);
  const from = days.reduce((latest, day) => (latest === null || day === null ? null : day > latest ? day : latest));
  return from === null ? { standing: 'FAIL', from: null } : { standing: 'WAIT', from };
}
