import { getNamedType, GraphQLError, isAbstractType, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLOutputType, GraphQLSchema, SelectionNode, SelectionSetNode } from 'graphql';
import type { Operation } from './operation.ts';
import type { ResultError } from './step.ts';

type Row = Record<string, unknown>;
type Path = (string | number)[];

/** A null stands where the schema allows none: what is above it has to become null. */
const VIOLATED = Symbol('violated');

/** What an answer may look like, worked out once: which fields of which types, which may be null. */
export interface AnswerShape {
  /**
   * The answer in what the subgraphs brought: the fields asked for and no more, in their order; what is missing is null,
   * and a null where none is allowed moves up to where one is (GraphQL, section 6.4.4). What no error explains gets one.
   */
  answerIn(data: Row, errors: ResultError[]): Row | null;
}

interface FieldShape {
  readonly key: string;
  readonly typename: boolean;
  readonly value: ValueShape;
}

interface ValueShape {
  readonly required: boolean;
  readonly item: ValueShape | null;
  readonly object: ObjectShape | null;
}

/** The fields of an object, by its type at run time. */
interface ObjectShape {
  readonly type: GraphQLNamedType;
  readonly sets: readonly SelectionSetNode[];
  readonly fields: Map<string, readonly FieldShape[]>;
}

/** @param operation without `@skip` and `@include` */
export function answerShape(schema: GraphQLSchema, { node, fragments }: Operation): AnswerShape {
  const root = schema.getRootType(node.operation);
  if (!root) throw new Error(`the schema has no ${node.operation}`);
  const rootShape: ObjectShape = { type: root, sets: [node.selectionSet], fields: new Map() };

  function fieldsOf(shape: ObjectShape, typename: string): readonly FieldShape[] {
    let fields = shape.fields.get(typename);
    if (!fields) shape.fields.set(typename, (fields = collect(shape, schema.getType(typename) ?? shape.type)));
    return fields;
  }

  function collect({ sets }: ObjectShape, type: GraphQLNamedType): FieldShape[] {
    const byKey = new Map<string, { field: GraphQLOutputType | null; sets: SelectionSetNode[] }>();
    const visit = (selection: SelectionNode): void => {
      if (selection.kind !== 'Field') {
        const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
        if (fragment && applies(fragment.typeCondition?.name.value, type, schema)) fragment.selectionSet.selections.forEach(visit);
        return;
      }
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      if (!field && selection.name.value !== '__typename') return;
      const key = selection.alias?.value ?? selection.name.value;
      const known = byKey.get(key) ?? { field: field?.type ?? null, sets: [] };
      if (selection.selectionSet) known.sets.push(selection.selectionSet);
      byKey.set(key, known);
    };
    for (const set of sets) set.selections.forEach(visit);
    return [...byKey].map(([key, { field, sets: inner }]) => ({ key, typename: field === null, value: field ? valueShape(field, inner) : LEAF }));
  }

  function objectIn(row: Row, shape: ObjectShape, errors: ResultError[], path: Path): Row | typeof VIOLATED {
    const named = row['__typename'];
    const typename = typeof named === 'string' && shape !== rootShape ? named : shape.type.name;
    const result: Row = {};
    for (const { key, typename: isTypename, value } of fieldsOf(shape, typename)) {
      if (isTypename) {
        result[key] = typename;
        continue;
      }
      path.push(key);
      const inner = valueIn(row[key], value, errors, path);
      path.pop();
      if (inner === VIOLATED) return VIOLATED;
      result[key] = inner;
    }
    return result;
  }

  function valueIn(value: unknown, shape: ValueShape, errors: ResultError[], path: Path): unknown {
    const result = value === null || value === undefined ? null : presentIn(value, shape, errors, path);
    if (!shape.required) return result === VIOLATED ? null : result;
    if (result === null) explain(errors, path);
    return result ?? VIOLATED;
  }

  function presentIn(value: {}, { item, object }: ValueShape, errors: ResultError[], path: Path): unknown {
    if (item) {
      if (!Array.isArray(value)) return null;
      const items: unknown[] = [];
      for (let index = 0; index < value.length; index += 1) {
        path.push(index);
        const inner = valueIn(value[index], item, errors, path);
        path.pop();
        if (inner === VIOLATED) return VIOLATED;
        items.push(inner);
      }
      return items;
    }
    return object ? objectIn(value as Row, object, errors, path) : value;
  }

  return {
    answerIn(data, errors) {
      const result = objectIn(data, rootShape, errors, []);
      return result === VIOLATED ? null : result;
    },
  };
}

const LEAF: ValueShape = { required: false, item: null, object: null };

function valueShape(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): ValueShape {
  if (isNonNullType(type)) return { ...valueShape(type.ofType, sets), required: true };
  if (isListType(type)) return { required: false, item: valueShape(type.ofType, sets), object: null };
  return isCompositeType(type) ? { required: false, item: null, object: { type: getNamedType(type), sets, fields: new Map() } } : LEAF;
}

function applies(condition: string | undefined, runtime: GraphQLNamedType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === runtime.name) return true;
  const type = schema.getType(condition);
  return isObjectType(runtime) && isAbstractType(type) && schema.isSubType(type, runtime);
}

const fieldsOf = (path: readonly (string | number)[]): string[] => path.filter((part) => typeof part === 'string');

function explain(errors: ResultError[], path: Path): void {
  const fields = fieldsOf(path);
  // An error may name the field without its place in the list, or a field further in: both explain it.
  const explains = (known: readonly string[]): boolean => known.every((part, index) => index >= fields.length || part === fields[index]);
  if (errors.some((error) => error.path && explains(fieldsOf(error.path)))) return;
  errors.push(new GraphQLError(`nothing came for ${fields.join('.')}`, { path: [...path], extensions: { code: 'NOT_FOUND' } }));
}
