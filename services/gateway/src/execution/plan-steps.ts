import type { BatchFetchNode, FetchNode, InputRewrite, OutputRewrite, PlanNode } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { pathOf, requirementsOf } from './entity-paths.ts';
import type { EntityPath, Requirements } from './entity-paths.ts';

/** One call of a subgraph. */
export interface Fetch {
  readonly subgraph: string;
  readonly document: DocumentNode;
  /** the client's variables that it uses */
  readonly variables: readonly string[];
  readonly type: 'query' | 'mutation' | 'subscription';
}

/** Entities that one call asks for under one key of its answer. */
export interface EntityGroup {
  readonly key: string;
  /** the variable that carries them; several groups may share one */
  readonly variable: string;
  readonly paths: readonly EntityPath[];
  readonly requires: Requirements;
  readonly inputRewrites: readonly InputRewrite[];
  /** of this group's entities alone */
  readonly outputRewrites: readonly OutputRewrite[];
}

/** A plan as it is run: what comes after what, what beside what, and the calls. */
export type Step =
  | { readonly kind: 'SEQUENCE' | 'PARALLEL'; readonly steps: readonly Step[] }
  | { readonly kind: 'ROOT'; readonly fetch: Fetch; readonly outputRewrites: readonly OutputRewrite[] }
  | { readonly kind: 'ENTITIES'; readonly fetch: Fetch; readonly groups: readonly EntityGroup[]; readonly outputRewrites: readonly OutputRewrite[] };

/**
 * The planner's plan, made ready to be run many times.
 * @throws Error for a kind of node that the planner does not make for us: conditions are gone before, `@defer` is not served
 */
export function stepOf(node: PlanNode, type: Fetch['type'], schema: GraphQLSchema): Step {
  const inner = (nodes: readonly PlanNode[]): Step[] => nodes.map((one) => stepOf(one, type, schema));
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'SEQUENCE', steps: inner(node.nodes) };
    case 'Parallel':
      return { kind: 'PARALLEL', steps: inner(node.nodes) };
    case 'Subscription':
      return rootStep(node.primary, type);
    case 'Fetch':
      return rootStep(node, type);
    case 'Flatten':
      return flattened(node.node, pathOf(node.path, schema), schema);
    case 'BatchFetch':
      return batch(node, schema);
    default:
      throw new Error(`a plan with ${node.kind} is not run here`);
  }
}

const rootStep = (node: FetchNode, type: Fetch['type']): Step => ({ kind: 'ROOT', fetch: fetchOf(node, type), outputRewrites: node.outputRewrites ?? [] });

function flattened(node: PlanNode, path: EntityPath, schema: GraphQLSchema): Step {
  if (node.kind !== 'Fetch') throw new Error(`a plan with ${node.kind} over entities is not run here`);
  const group = { key: '_entities', variable: 'representations', paths: [path], requires: requirementsOf(node.requires ?? [], schema), inputRewrites: node.inputRewrites ?? [], outputRewrites: [] };
  return { kind: 'ENTITIES', fetch: fetchOf(node, 'query'), groups: [group], outputRewrites: node.outputRewrites ?? [] };
}

function batch(node: BatchFetchNode, schema: GraphQLSchema): Step {
  const groups = node.entityBatch.aliases.map(({ alias, representationsVariableName, paths, requires, inputRewrites, outputRewrites }): EntityGroup => ({
    key: alias,
    variable: representationsVariableName,
    paths: paths.map((path) => pathOf(path, schema)),
    requires: requirementsOf(requires, schema),
    inputRewrites: inputRewrites ?? [],
    outputRewrites: outputRewrites ?? [],
  }));
  return { kind: 'ENTITIES', fetch: fetchOf(node, 'query'), groups, outputRewrites: [] };
}

const fetchOf = ({ serviceName, operation, variableUsages }: FetchNode | BatchFetchNode, type: Fetch['type']): Fetch => ({
  subgraph: serviceName,
  document: parse(operation, { noLocation: true }),
  variables: variableUsages ?? [],
  type,
});
