import type { SubgraphCaller } from '../execution/subgraph-caller.ts';

/** How the platform stands. Ready: every part answers. Degraded: some do not, and what they serve is missing from answers. */
export interface Health {
  readonly status: 'ready' | 'degraded';
  readonly parts: Readonly<Record<string, 'up' | 'down'>>;
}

/** An answer is good for this long, so that asking often costs nothing. */
const FRESH_FOR_MS = 500;

/**
 * @param callers the subgraphs
 * @param others further parts by name, such as the database of the sessions
 */
export function healthCheck(callers: Iterable<SubgraphCaller>, others: Readonly<Record<string, () => Promise<unknown>>>, now: () => number): () => Promise<Health> {
  const checks = new Map<string, () => Promise<boolean>>();
  for (const caller of callers) checks.set(caller.name, () => caller.answers());
  for (const [name, check] of Object.entries(others)) checks.set(name, () => check().then(() => true, () => false));

  let last: { health: Promise<Health>; at: number } | null = null;
  async function ask(): Promise<Health> {
    const parts = await Promise.all([...checks].map(async ([name, check]) => [name, (await check()) ? 'up' : 'down'] as const));
    return { status: parts.every(([, state]) => state === 'up') ? 'ready' : 'degraded', parts: Object.fromEntries(parts) };
  }
  return () => {
    if (!last || now() - last.at > FRESH_FOR_MS) last = { health: ask(), at: now() };
    return last.health;
  };
}
