import { execute, getVariableValues, GraphQLError } from 'graphql';
import { complete } from './complete.ts';
import type { Call } from './call.ts';
import type { Operation } from './operation.ts';
import type { Supergraph } from './plan.ts';
import { publicErrors } from './result-errors.ts';
import type { PublicError } from './result-errors.ts';
import type { ResultError, SubgraphResult } from './step.ts';

export type Variables = Record<string, unknown>;

/** A response to a client. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly PublicError[];
}

/** Told of every error that was masked, with what is needed to find it again; never with variables. */
export type DefectLog = (error: ResultError, call: Call, operation: Operation) => void;

/** Runs operations on the supergraph. */
export type Executor = (operation: Operation, variables: Variables, call: Call) => Answer | Promise<Answer>;

/** The executor of a supergraph: introspection here, everything else by its plan, results made valid, defects masked. */
export function executor(supergraph: Supergraph, onDefect: DefectLog): Executor {
  const { schema } = supergraph;

  function finished(result: SubgraphResult, operation: Operation, variables: Variables, call: Call): Answer {
    if (!call.incomplete && !result.errors?.length && result.data) return { data: result.data };
    const errors = [...(result.errors ?? [])];
    const coerced = getVariableValues(schema, operation.node.variableDefinitions ?? [], variables).coerced ?? variables;
    const data = complete({ ...result.data }, { schema, operation: operation.node, fragments: operation.fragments, variables: coerced, errors });
    if (errors.length === 0) return { data };
    return { data, errors: publicErrors(errors, call.requestId, (error) => onDefect(error, call, operation)) };
  }

  function failed(thrown: unknown, operation: Operation, call: Call): Answer {
    const errors = (thrown instanceof AggregateError ? thrown.errors : [thrown]).map((error) =>
      error instanceof GraphQLError ? error : new GraphQLError('the plan failed', { originalError: error instanceof Error ? error : new Error(String(error)) }));
    return { errors: publicErrors(errors, call.requestId, (error) => onDefect(error, call, operation)) };
  }

  return (operation, variables, call) => {
    if (operation.wants === 'SCHEMA')
      return execute({ schema, document: operation.document, operationName: operation.name, variableValues: variables }) as Answer;
    if (operation.wants === 'MIXED')
      return failed(new GraphQLError('ask for the schema and for data in two operations'), operation, call);
    if (operation.type === 'subscription' && !call.event)
      return failed(new GraphQLError('subscriptions are streamed, at /graphql/stream'), operation, call);
    try {
      const result = supergraph.run({ document: operation.document, operationName: operation.name, operationType: operation.type, variables, context: call });
      if (!(result instanceof Promise)) return finished(result, operation, variables, call);
      return result.then((done) => finished(done, operation, variables, call), (error: unknown) => failed(error, operation, call));
    } catch (error) {
      return failed(error, operation, call);
    }
  };
}
