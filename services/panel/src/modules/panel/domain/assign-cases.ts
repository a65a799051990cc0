import { seededDraw } from './seeded-draw.ts';
import { evenOut } from './even-out.ts';

/** A case to be judged, and the experts whom an interest holds off it. */
export interface CaseToAssign {
  readonly id: string;
  readonly heldOff: readonly string[];
}

/** An expert of the panel, and how many cases the expert judges already in this stage. */
export interface AvailableExpert {
  readonly id: string;
  readonly load: number;
}

/** Everything that decides a draw. Plain data: it is kept, and gives the same result at any time. */
export interface DrawInput {
  readonly cases: readonly CaseToAssign[];
  readonly experts: readonly AvailableExpert[];
  readonly reviewersPerCase: number;
  readonly seed: string;
}

/** Who judges which case. */
export type CaseAssignment = ReadonlyMap<string, readonly string[]>;

/** A case for which the panel has too few experts without an interest. */
export interface Shortage {
  readonly caseId: string;
  readonly eligible: number;
}

/**
 * Gives each case its reviewers: never one held off, loads as even as the interests allow, the rest by lot.
 * The order of the input does not matter. Returns the shortages instead when some case cannot be judged at all.
 */
export function assignCases(input: DrawInput): { assigned: CaseAssignment } | { shortages: readonly Shortage[] } {
  const draw = seededDraw(input.seed);
  const experts = draw.shuffled(input.experts.toSorted(byId));
  const cases = draw.shuffled(input.cases.toSorted(byId));
  const eligible = new Map(cases.map((each) => [each.id, experts.filter((expert) => !each.heldOff.includes(expert.id)).map(({ id }) => id)]));
  const shortages = cases.filter((each) => eligible.get(each.id)!.length < input.reviewersPerCase)
    .map((each) => ({ caseId: each.id, eligible: eligible.get(each.id)!.length }));
  if (shortages.length > 0) return { shortages };

  const load = new Map(experts.map((expert) => [expert.id, expert.load]));
  const chosen = new Map<string, Set<string>>();
  // The cases with the fewest eligible experts choose first; the sort is stable, so the lot decides among equals.
  for (const { id } of cases.toSorted((a, b) => eligible.get(a.id)!.length - eligible.get(b.id)!.length)) {
    const reviewers = eligible.get(id)!.toSorted((a, b) => load.get(a)! - load.get(b)!).slice(0, input.reviewersPerCase);
    for (const expert of reviewers) load.set(expert, load.get(expert)! + 1);
    chosen.set(id, new Set(reviewers));
  }
  evenOut(chosen, eligible, load);
  return { assigned: new Map([...chosen].map(([id, reviewers]) => [id, [...reviewers].toSorted()])) };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
