import { GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Call } from './call.ts';
import { fieldsOfPath, forEachAt, representationOf } from './entity-paths.ts';
import type { Place } from './entity-paths.ts';
import { copy, merge } from './merge.ts';
import type { EntityGroup, Fetch, Step } from './plan-steps.ts';
import { rewrite } from './rewrites.ts';
import type { ResultError, SubgraphResult } from './step.ts';
import type { SubgraphCaller } from './subgraph-caller.ts';

type Row = Record<string, unknown>;

/** One run of a plan: what has come so far. */
export interface StepRun {
  readonly schema: GraphQLSchema;
  readonly callers: ReadonlyMap<string, SubgraphCaller>;
  readonly variables: Readonly<Row>;
  readonly call: Call;
  readonly data: Row;
  readonly errors: ResultError[];
}

/** Runs a step; what comes is merged into the run's data. Returns at once when no subgraph had to be waited for. */
export function runStep(step: Step, run: StepRun): void | Promise<void> {
  switch (step.kind) {
    case 'SEQUENCE':
      return inOrder(step.steps, 0, run);
    case 'PARALLEL':
      return Promise.all(step.steps.map((inner) => runStep(inner, run))).then(() => undefined);
    case 'ROOT':
      return whenDone(fetched(step.fetch, null, run), (result) => {
        for (const error of result.errors ?? []) run.errors.push(error.path ? error : relocated(error, rootPlace(step.fetch)));
        if (!result.data) return;
        rewrite(result.data, step.outputRewrites, run.schema);
        merge(run.data, result.data);
      });
    case 'ENTITIES':
      return entities(step, run);
  }
}

function inOrder(steps: readonly Step[], from: number, run: StepRun): void | Promise<void> {
  for (let at = from; at < steps.length; at += 1) {
    const running = runStep(steps[at] as Step, run);
    if (running) return running.then(() => inOrder(steps, at + 1, run));
  }
}

function fetched({ subgraph, document, type, variables }: Fetch, representations: Row | null, run: StepRun): SubgraphResult | Promise<SubgraphResult> {
  const caller = run.callers.get(subgraph);
  if (!caller) throw new Error(`the plan calls a subgraph that is not here: ${subgraph}`);
  const given: Row = { ...representations };
  for (const name of variables) if (name in run.variables) given[name] = run.variables[name];
  const step = { document, variables: given, type, call: run.call };
  return type === 'subscription' && run.call.event ? run.call.event(subgraph, step) : caller.execute(step);
}

/** The places of each entity of a group, by its index in the group's variable. */
type Targets = ReadonlyMap<EntityGroup, (Row[] | undefined)[]>;

function entities({ fetch, groups, outputRewrites }: Step & { kind: 'ENTITIES' }, run: StepRun): void | Promise<void> {
  const { representations, targets } = askedFor(groups, run);
  if (Object.values(representations).every(({ length }) => length === 0)) return;
  return whenDone(fetched(fetch, representations, run), (result) => {
    if (result.errors?.length) run.errors.push(...placed(result.errors, targets, run.data));
    if (!result.data) return;
    rewrite(result.data, outputRewrites, run.schema);
    for (const [group, places] of targets) {
      const found = result.data[group.key];
      rewrite(found, group.outputRewrites, run.schema);
      if (Array.isArray(found)) spread(found, places);
    }
  });
}

/** The entities to ask for, each once, and where they stand in what has come so far. */
function askedFor(groups: readonly EntityGroup[], { data, schema }: StepRun): { representations: Record<string, Row[]>; targets: Targets } {
  const representations: Record<string, Row[]> = {};
  const targets = new Map<EntityGroup, (Row[] | undefined)[]>();
  const known = new Map<string, number>();
  for (const group of groups) {
    const asked = (representations[group.variable] ??= []);
    const places: (Row[] | undefined)[] = [];
    targets.set(group, places);
    for (const path of group.paths)
      forEachAt(data, path, (row) => {
        const representation = representationOf(row, group.requires);
        if (!representation) return;
        rewrite(representation, group.inputRewrites, schema);
        const key = `${group.variable} ${keyOf(representation)}`;
        let index = known.get(key);
        if (index === undefined) known.set(key, (index = asked.push(representation) - 1));
        (places[index] ??= []).push(row);
      });
  }
  return { representations, targets };
}

/** Equal for representations of the same entity; nearly all are a type and an id. */
function keyOf(representation: Row): string {
  const { __typename: type, id } = representation;
  return typeof id === 'string' && Object.keys(representation).length === 2 ? `${String(type)} ${id}` : JSON.stringify(representation);
}

/** Merges the entities that came into every place where they stand. */
function spread(found: readonly (Row | null)[], places: readonly (readonly Row[] | undefined)[]): void {
  found.forEach((entity, index) => {
    if (!entity) return;
    // What several places share is copied for all but the first: a later step may bring each something else.
    places[index]?.forEach((row, place) => merge(row, place === 0 ? entity : copy(entity)));
  });
}

/** Errors of entities at every place in the answer where the entity stands. */
function placed(errors: readonly ResultError[], targets: Targets, data: Row): ResultError[] {
  const at = new Map<Row, Place>();
  for (const { paths } of targets.keys()) for (const path of paths) forEachAt(data, path, (row, place) => void at.set(row, place), []);
  const [first] = targets.keys();
  return errors.flatMap((error) => {
    const [key, index, ...rest] = error.path ?? [];
    const group = [...targets.keys()].find((one) => one.key === key) ?? first;
    const fields = fieldsOfPath(group?.paths[0] ?? []);
    const places = group && typeof index === 'number' ? targets.get(group)?.[index] : undefined;
    return places ? places.map((row) => relocated(error, [...(at.get(row) ?? fields), ...rest])) : [relocated(error, fields)];
  });
}

/** The same error at another place; it stays an error with its cause, which the log wants. */
function relocated(error: ResultError, path: Place): ResultError {
  const originalError = error instanceof GraphQLError ? error.originalError : undefined;
  return new GraphQLError(error.message, { path, extensions: error.extensions, originalError });
}

function rootPlace({ document }: Fetch): Place {
  const [definition] = document.definitions;
  const first = definition?.kind === 'OperationDefinition' ? definition.selectionSet.selections[0] : undefined;
  return first?.kind === 'Field' ? [first.alias?.value ?? first.name.value] : [];
}

function whenDone<T>(value: T | Promise<T>, use: (value: T) => void): void | Promise<void> {
  return value instanceof Promise ? value.then(use) : use(value);
}
