import { execute, getVariableValues, GraphQLError } from 'graphql';
import type { Call } from './call.ts';
import type { Operation } from './operation.ts';
import { publicErrors } from './result-errors.ts';
import type { PublicError } from './result-errors.ts';
import { runStep } from './run-steps.ts';
import type { ResultError } from './step.ts';
import type { SubgraphCaller } from './subgraph-caller.ts';
import type { PlannedOperation, Supergraph } from './supergraph.ts';

export type Variables = Record<string, unknown>;

/** A response to a client. Without `data` the operation could not even begin. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly PublicError[];
}

/** Told of every error that was masked, with what is needed to find it again; never with variables. */
export type DefectLog = (error: ResultError, call: Call, operation: Operation) => void;

/** Runs operations on the supergraph. */
export type Executor = (operation: Operation, variables: Variables, call: Call) => Answer | Promise<Answer>;

/** The executor of a supergraph: introspection here, everything else by its plan, defects masked. */
export function executor({ schema, planned }: Supergraph, callers: ReadonlyMap<string, SubgraphCaller>, onDefect: DefectLog): Executor {
  function withErrors(errors: readonly ResultError[], operation: Operation, call: Call): Required<Pick<Answer, 'errors'>> {
    return { errors: publicErrors(errors, call.requestId, (error) => onDefect(error, call, operation)) };
  }

  function run({ step, shape }: PlannedOperation, operation: Operation, variables: Variables, call: Call): Answer | Promise<Answer> {
    const [data, errors]: [Record<string, unknown>, ResultError[]] = [{}, []];
    const finished = (): Answer => {
      const answer = shape.answerIn(data, errors);
      return errors.length === 0 ? { data: answer } : { data: answer, ...withErrors(errors, operation, call) };
    };
    const running = runStep(step, { schema, callers, variables, call, data, errors });
    return running ? running.then(finished) : finished();
  }

  function failed(thrown: unknown, operation: Operation, call: Call): Answer {
    return withErrors([new GraphQLError('the plan failed', { originalError: thrown instanceof Error ? thrown : new Error(String(thrown)) })], operation, call);
  }

  return (operation, variables, call) => {
    if (operation.wants === 'SCHEMA') return execute({ schema, document: operation.document, operationName: operation.name, variableValues: variables }) as Answer;
    if (operation.wants === 'MIXED') return withErrors([new GraphQLError('ask for the schema and for data in two operations')], operation, call);
    if (operation.type === 'subscription' && !call.event) return withErrors([new GraphQLError('subscriptions are streamed, at /graphql/stream')], operation, call);
    const { coerced, errors } = getVariableValues(schema, operation.node.variableDefinitions ?? [], variables);
    if (!coerced) return withErrors(errors, operation, call);
    try {
      const plan = planned(operation, coerced);
      const answer = plan instanceof Promise ? plan.then((made) => run(made, operation, coerced, call)) : run(plan, operation, coerced, call);
      return answer instanceof Promise ? answer.catch((error: unknown) => failed(error, operation, call)) : answer;
    } catch (error) {
      return failed(error, operation, call);
    }
  };
}
