import { Call } from './call.ts';
import type { Executor, Variables, Answer } from './executor.ts';
import type { Operation } from './operation.ts';
import type { PlanStep, SubgraphResult } from './step.ts';
import type { SubgraphCaller } from './subgraph-caller.ts';

/** Runs a subscription: its events as answers, or one answer that says why there are none. */
export type Subscriber = (operation: Operation, variables: Variables, call: Call, signal: AbortSignal) => Promise<AsyncIterable<Answer> | Answer>;

/**
 * Subscriptions over the plan executor. The subscribed subgraph gives the events; what other subgraphs add to an event is
 * fetched by running the plan once per event, with the event standing in for the subscription step. So every event is
 * answered like a request of its own: fresh loaders, its own errors.
 */
export function subscriber(run: Executor, callers: ReadonlyMap<string, SubgraphCaller>): Subscriber {
  return async (operation, variables, call, signal) => {
    let source: { subgraph: string; step: PlanStep } | null = null;
    const finding = new Call(call.viewer, call.requestId, call.trusted);
    finding.event = (subgraph, step) => {
      source = { subgraph, step };
      return {};
    };
    const dry = await run(operation, variables, finding);
    const { subgraph, step } = (source ?? {}) as { subgraph?: string; step?: PlanStep };
    const caller = subgraph === undefined ? undefined : callers.get(subgraph);
    if (!caller || !step) return dry;

    const answerTo = (event: SubgraphResult): Answer | Promise<Answer> => {
      const once = new Call(call.viewer, call.requestId, call.trusted);
      once.event = () => event;
      return run(operation, variables, once);
    };
    const events = await caller.subscribe({ ...step, call }, signal);
    return Symbol.asyncIterator in events ? answers(events, answerTo) : answerTo(events);
  };
}

async function* answers(events: AsyncIterable<SubgraphResult>, answerTo: (event: SubgraphResult) => Answer | Promise<Answer>): AsyncGenerator<Answer> {
  for await (const event of events) yield await answerTo(event);
}
