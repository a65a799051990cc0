import { ApolloArmor } from '@escape.tech/graphql-armor';

/** What an open query may cost; trusted documents were reviewed and are not counted. */
export interface OpenLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  /** by graphql-armor: 2 an object, 1 a scalar, half as much again for each level */
  readonly cost: number;
  /** rows that nested lists may bring together */
  readonly rows: number;
}

/** Enough for any page of the portals in one query, several times over. */
export const DEFAULT_LIMITS: OpenLimits = { depth: 14, aliases: 20, directives: 20, tokens: 3_000, cost: 20_000, rows: 10_000 };

/** The limits as plugins and rules of Apollo Server. */
export function armor(limits: OpenLimits): ReturnType<ApolloArmor['protect']> {
  return new ApolloArmor({
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxDirectives: { n: limits.directives },
    maxTokens: { n: limits.tokens },
    costLimit: { maxCost: limits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, flattenFragments: true },
    blockFieldSuggestion: { enabled: true },
  }).protect();
}
