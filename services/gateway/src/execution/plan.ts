import { Logger } from '@graphql-hive/logger';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildASTSchema, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Call } from './call.ts';
import { missingEntities } from './missing-entities.ts';
import type { SubgraphResult } from './step.ts';
import type { SubgraphCaller, SubgraphRequest } from './subgraph-caller.ts';

/** What the planner needs of an operation. */
export interface PlannedRequest {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly operationType: 'query' | 'mutation' | 'subscription';
  readonly variables: Record<string, unknown>;
  readonly context: Call;
}

/** The supergraph with its planner. Plans are made once per document object. */
export interface Supergraph {
  /** the schema that clients see */
  readonly schema: GraphQLSchema;
  /** Runs the plan of an operation. @throws GraphQLError or AggregateError when a variable does not fit its type */
  run(request: PlannedRequest): SubgraphResult | Promise<SubgraphResult>;
}

/**
 * Loads the supergraph into the planner (native, from the Hive router) and joins its steps to the subgraphs.
 * @param callers the way to each subgraph, under the name it has in the supergraph
 */
export async function planSupergraph(supergraphSdl: string, callers: ReadonlyMap<string, SubgraphCaller>): Promise<Supergraph> {
  const unifiedGraph = buildASTSchema(parse(supergraphSdl), { assumeValid: true, assumeValidSDL: true });

  let missing: ReturnType<typeof missingEntities> | null = null;

  // Notes on the call whether this answer can leave holes that GraphQL does not allow.
  function noted(result: SubgraphResult, { document, variables, call }: SubgraphRequest): SubgraphResult {
    if (result.errors?.length || !result.data) call.incomplete = true;
    const lost = missing?.(result, document, variables);
    if (!lost?.found) return result;
    call.incomplete = true;
    return lost.errors.length === 0 ? result : { ...result, errors: [...(result.errors ?? []), ...lost.errors] };
  }

  const handler = await unifiedGraphHandler({
    unifiedGraph,
    getUnifiedGraphSDL: () => supergraphSdl,
    log: new Logger({ level: false }),
    onSubgraphExecute: (name, request) => {
      const call = request.context as Call;
      const caller = callers.get(name);
      if (!caller) throw new Error(`the plan calls a subgraph that is not here: ${name}`);
      const step: SubgraphRequest = {
        document: request.document,
        operationName: request.operationName,
        variables: request.variables,
        type: request.operationType ?? 'query',
        call,
      };
      if (request.operationType === 'subscription' && call.event) return noted(call.event(caller.name, step), step) as never;
      const result = caller.execute(step);
      return (result instanceof Promise ? result.then((done) => noted(done, step)) : noted(result, step)) as never;
    },
  });

  missing = missingEntities(handler.unifiedGraph);
  return {
    schema: handler.unifiedGraph,
    run: (request) => handler.executor?.(request as never) as SubgraphResult | Promise<SubgraphResult>,
  };
}
