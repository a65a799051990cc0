/**
 * Moves cases between experts until no chain of moves takes work from a busier expert to one with at least two cases
 * fewer. When no such chain is left, no other assignment has more even loads (cost-reducing paths of semi-matchings).
 * Changes `chosen` and `load` in place.
 */
export function evenOut(chosen: Map<string, Set<string>>, eligible: ReadonlyMap<string, readonly string[]>, load: Map<string, number>): void {
  while (busiestFirst(load).some((expert) => relieve(expert, chosen, eligible, load)));
}

const busiestFirst = (load: ReadonlyMap<string, number>): string[] => [...load.keys()].toSorted((a, b) => load.get(b)! - load.get(a)!);

interface Step {
  readonly from: string;
  readonly caseId: string;
}

/** Takes one case from the expert along the shortest chain to somebody with at least two fewer; false when there is none. */
function relieve(expert: string, chosen: Map<string, Set<string>>, eligible: ReadonlyMap<string, readonly string[]>, load: Map<string, number>): boolean {
  const reachedBy = new Map<string, Step>();
  const seen = new Set([expert]);
  for (const from of seen) {
    for (const [caseId, reviewers] of chosen) {
      if (!reviewers.has(from)) continue;
      for (const to of eligible.get(caseId)!) {
        if (seen.has(to) || reviewers.has(to)) continue;
        seen.add(to);
        reachedBy.set(to, { from, caseId });
        if (load.get(to)! > load.get(expert)! - 2) continue;
        moveAlong(to, expert, reachedBy, chosen);
        load.set(expert, load.get(expert)! - 1);
        load.set(to, load.get(to)! + 1);
        return true;
      }
    }
  }
  return false;
}

function moveAlong(end: string, start: string, reachedBy: ReadonlyMap<string, Step>, chosen: Map<string, Set<string>>): void {
  for (let to = end; to !== start; ) {
    const { from, caseId } = reachedBy.get(to)!;
    chosen.get(caseId)!.delete(from);
    chosen.get(caseId)!.add(to);
    to = from;
  }
}
