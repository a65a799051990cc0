import type { SubgraphPlace } from './subgraph-place.ts';
import { executor } from './executor.ts';
import type { DefectLog, Executor } from './executor.ts';
import { inProcessSubgraph } from './in-process.ts';
import { httpSubgraph } from './over-http.ts';
import type { SubgraphResult } from './step.ts';
import type { SubgraphCaller } from './subgraph-caller.ts';
import { loadSupergraph } from './supergraph.ts';
import type { Supergraph } from './supergraph.ts';
import { subscriber } from './subscriptions.ts';
import type { Subscriber } from './subscriptions.ts';
import type { ViewerSigner } from './viewer-signer.ts';

export interface ExecutionOptions {
  readonly supergraphSdl: string;
  readonly places: readonly SubgraphPlace[];
  readonly sign: ViewerSigner;
  readonly timeoutMs: number;
  readonly now: () => number;
  readonly onStep: (subgraph: string, milliseconds: number, failed: boolean) => void;
  readonly onMutation: (subgraph: string) => void;
  readonly onDefect: DefectLog;
}

/** Everything that runs operations. */
export interface Execution {
  readonly supergraph: Supergraph;
  readonly run: Executor;
  readonly subscribe: Subscriber;
  readonly callers: ReadonlyMap<string, SubgraphCaller>;
}

/** @throws Error when the supergraph names a subgraph that has no place */
export function assembleExecution(options: ExecutionOptions): Execution {
  const callers = new Map(options.places.map((place) => [place.name, observed(callerOf(place, options), options)]));
  const absent = subgraphsIn(options.supergraphSdl).filter((name) => !callers.has(name));
  if (absent.length > 0) throw new Error(`the supergraph needs subgraphs that are not given: ${absent.join(', ')}`);
  const supergraph = loadSupergraph(options.supergraphSdl);
  const run = executor(supergraph, callers, options.onDefect);
  return { supergraph, run, subscribe: subscriber(run, callers), callers };
}

function callerOf(place: SubgraphPlace, { sign, timeoutMs, now }: ExecutionOptions): SubgraphCaller {
  if ('url' in place) return httpSubgraph(place, { sign, timeoutMs, now, connections: 64 });
  return inProcessSubgraph({ name: place.name, schema: place.schema, contextFor: (viewer, requestId) => place.contextFor(viewer, requestId) });
}

function observed(caller: SubgraphCaller, { onStep, onMutation }: ExecutionOptions): SubgraphCaller {
  return {
    ...caller,
    execute(request) {
      const started = performance.now();
      const note = (result: SubgraphResult): SubgraphResult => {
        onStep(caller.name, performance.now() - started, result.errors !== undefined && result.errors.length > 0);
        if (request.type === 'mutation') onMutation(caller.name);
        return result;
      };
      const result = caller.execute(request);
      return result instanceof Promise ? result.then(note) : note(result);
    },
  };
}

/** The names of the subgraphs in a composed supergraph. */
function subgraphsIn(supergraphSdl: string): string[] {
  return [...supergraphSdl.matchAll(/@join__graph\(name:\s*"([^"]+)"/g)].map(([, name]) => name as string);
}

