import { GraphQLError, isAbstractType, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { FragmentDefinitionNode, GraphQLNamedType, GraphQLOutputType, GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import type { ResultError } from './step.ts';

/** A null stands where the schema allows none: the field above has to become null. */
const VIOLATED = Symbol('violated');
type Path = readonly (string | number)[];
type Row = Record<string, unknown>;

export interface Completion {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Row>;
  readonly errors: ResultError[];
}

/**
 * Makes a partial result valid again, as GraphQL asks (section 6.4.4): what is missing becomes null, and a null in a
 * non-null place moves up to the next place that may be null. The plan executor merges the answers of the subgraphs but
 * does not do this across them. A violation that no error explains gets one.
 * @param data changed in place
 */
export function complete(data: Row, run: Completion): Row | null {
  const root = run.schema.getRootType(run.operation.operation);
  if (!root) return null;
  const result = completeObject(data, root, run.operation.selectionSet, run, []);
  return result === VIOLATED ? null : data;
}

function completeObject(row: Row, type: GraphQLNamedType, set: SelectionSetNode, run: Completion, path: Path): Row | typeof VIOLATED {
  const named = typeof row['__typename'] === 'string' ? run.schema.getType(row['__typename']) : undefined;
  const runtime = isObjectType(named) ? named : type;
  for (const selection of set.selections) {
    if (!isIncluded(selection, run.variables)) continue;
    if (selection.kind === 'Field') {
      if (selection.name.value.startsWith('__') || !(isObjectType(runtime) || isInterfaceType(runtime))) continue;
      const field = runtime.getFields()[selection.name.value];
      if (!field) continue;
      const key = selection.alias?.value ?? field.name;
      const value = completeValue(row[key], field.type, selection.selectionSet, run, [...path, key]);
      if (value === VIOLATED) return VIOLATED;
      row[key] = value;
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : run.fragments[selection.name.value];
    if (!fragment || !applies(fragment.typeCondition?.name.value, runtime, run.schema)) continue;
    if (completeObject(row, runtime, fragment.selectionSet, run, path) === VIOLATED) return VIOLATED;
  }
  return row;
}

function completeValue(value: unknown, type: GraphQLOutputType, set: SelectionSetNode | undefined, run: Completion, path: Path): unknown {
  if (isNonNullType(type)) {
    const inner = completeValue(value, type.ofType, set, run, path);
    if (inner !== null && inner !== VIOLATED) return inner;
    if (inner === null) explain(run.errors, path);
    return VIOLATED;
  }
  if (value === undefined || value === null) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) return null;
    const items = value.map((item: unknown, index) => completeValue(item, type.ofType, set, run, [...path, index]));
    return items.includes(VIOLATED) ? null : items;
  }
  if (!set || !isCompositeType(type) || typeof value !== 'object') return value;
  const result = completeObject(value as Row, type, set, run, path);
  return result === VIOLATED ? null : result;
}

/** Without a known runtime type a fragment on another type is left as it is: which of its fields belong is unknown. */
function applies(condition: string | undefined, runtime: GraphQLNamedType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === runtime.name) return true;
  const type = schema.getType(condition);
  return isObjectType(runtime) && isAbstractType(type) && schema.isSubType(type, runtime);
}

function isIncluded(selection: SelectionNode, variables: Readonly<Row>): boolean {
  for (const directive of selection.directives ?? []) {
    const wanted = directive.name.value;
    if (wanted !== 'skip' && wanted !== 'include') continue;
    const condition = directive.arguments?.[0]?.value;
    const holds = condition?.kind === 'Variable' ? variables[condition.name.value] === true : condition?.kind === 'BooleanValue' && condition.value;
    if (holds === (wanted === 'skip')) return false;
  }
  return true;
}

function explain(errors: ResultError[], path: Path): void {
  const fields = fieldsOf(path);
  // An error may name the field without its place in the list, a field further in, or one beside it: when a fragment
  // lost one field, the plan executor drops the others of the fragment too.
  const explains = (known: readonly string[]): boolean => known.every((part, index) => index >= fields.length - 1 || part === fields[index]);
  if (errors.some((error) => error.path && explains(fieldsOf(error.path)))) return;
  errors.push(new GraphQLError(`nothing came for ${fields.join('.')}`, { path, extensions: { code: 'NOT_FOUND' } }));
}

const fieldsOf = (path: Path): string[] => path.filter((part) => typeof part === 'string');
