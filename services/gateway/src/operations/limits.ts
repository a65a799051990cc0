import { ApolloArmor } from '@escape.tech/graphql-armor';

/** What an open query may cost; trusted documents were reviewed and are not counted. */
export interface OpenLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  /** by graphql-armor: 2 an object, 1 a scalar, half as much again for each level, times literal sizes of lists */
  readonly cost: number;
  /** rows that nested lists may bring together, their sizes taken from literals, variables and defaults */
  readonly rows: number;
}

/** Enough for any page of the portals in one query, several times over. */
export const DEFAULT_LIMITS: OpenLimits = { depth: 14, aliases: 20, directives: 20, tokens: 3_000, cost: 50_000, rows: 10_000 };

/**
 * The limits as plugins and rules of Apollo Server. Tokens are limited by the parser itself: armor's own way parses every
 * operation twice and makes a syntax error look like a defect of ours.
 */
export function armor(limits: OpenLimits): ReturnType<ApolloArmor['protect']> {
  return new ApolloArmor({
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxDirectives: { n: limits.directives },
    maxTokens: { enabled: false },
    costLimit: { maxCost: limits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, flattenFragments: true },
    blockFieldSuggestion: { enabled: true },
  }).protect();
}
