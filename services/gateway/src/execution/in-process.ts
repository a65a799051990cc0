import { publicViewer } from '@award/identity';
import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { Call } from './call.ts';
import type { ContextFactory, SubgraphContext } from './call.ts';
import type { SubgraphResult } from './step.ts';
import type { SubgraphCaller, SubgraphRequest } from './subgraph-caller.ts';

/** A subgraph that runs in this process. */
export interface LocalSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly contextFor: ContextFactory;
}

/** A document's compiled form, once there is one; `null` when it cannot be compiled. */
type Compiled = CompiledQuery['query'] | null;

/**
 * Calls a subgraph of this process, without HTTP and without a token.
 *
 * Why no signature is needed here: the signed viewer proves to a subgraph that a request came through the gateway and
 * was not altered on the way. Here there is no way to alter and no door to knock at: the schema listens nowhere and its
 * only caller is this closure. Code that could forge a viewer in this process could read the signing key as well.
 * The viewer is the frozen object made from the session, and the subgraph's own checks see the very same shape.
 */
export function inProcessSubgraph({ name, schema, contextFor }: LocalSubgraph): SubgraphCaller {
  const compiled = new WeakMap<DocumentNode, Compiled>();
  const seen = new WeakSet<DocumentNode>();

  // Compiling costs some milliseconds: open queries are compiled at their second run, most never have one.
  function compiledForm(document: DocumentNode, trusted: boolean): Compiled {
    const known = compiled.get(document);
    if (known !== undefined) return known;
    if (!trusted && !seen.has(document)) {
      seen.add(document);
      return null;
    }
    const result = compileQuery(schema, document, undefined, {});
    const query = isCompiledQuery(result) ? result.query : null;
    compiled.set(document, query);
    return query;
  }

  function run(request: SubgraphRequest, contextValue: SubgraphContext, rootValue?: unknown): SubgraphResult | Promise<SubgraphResult> {
    const { document, variables, operationName } = request;
    const query = compiledForm(document, request.call.trusted);
    if (query) return query(rootValue, contextValue, variables ?? {});
    return execute({ schema, document, operationName, variableValues: variables, contextValue, rootValue });
  }

  /** Resolvers' errors are in the result; what is thrown means that the subgraph could not even begin, as without its database. */
  const unavailable = (cause: unknown): SubgraphResult => ({
    errors: [
      new GraphQLError(`a part of the platform does not answer: ${name}`, {
        originalError: cause instanceof Error ? cause : new Error(String(cause)),
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: name },
      }),
    ],
  });

  return {
    name,
    execute(request) {
      const context = request.call.contextOf(contextFor);
      return context instanceof Promise ? context.then((made) => run(request, made)).catch(unavailable) : run(request, context);
    },
    async subscribe(request, signal) {
      const { document, variables, operationName, call } = request;
      const contextValue = await call.contextOf(contextFor);
      const source = await createSourceEventStream({ schema, document, operationName, variableValues: variables, contextValue });
      if (!(Symbol.asyncIterator in source)) return source;
      return eventResults(source, async (event) => {
        // Each event is a request of its own: a loader kept from the last one would answer with what was true then.
        const fresh = new Call(call.viewer, call.requestId, call.trusted);
        return run({ ...request, call: fresh }, await fresh.contextOf(contextFor), event);
      }, signal);
    },
    // A context needs the service's database: without it the subgraph could answer nothing.
    answers: () => Promise.resolve(contextFor(publicViewer, 'healthz')).then(() => true, () => false),
    stop: async () => undefined,
  };
}

async function* eventResults(
  source: AsyncIterable<unknown>,
  resultOf: (event: unknown) => Promise<SubgraphResult>,
  signal: AbortSignal,
): AsyncGenerator<SubgraphResult> {
  const events = source[Symbol.asyncIterator]();
  // A source that sleeps until its next event is woken by `return`, else its listener would stay for ever.
  signal.addEventListener('abort', () => void events.return?.(), { once: true });
  for (let event = await events.next(); !event.done && !signal.aborted; event = await events.next()) yield await resultOf(event.value);
}
