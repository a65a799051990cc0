import type { FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import { isAbstractType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

type Row = Record<string, unknown>;

/** Every item of a list. */
const EACH = Symbol('each');

/** A way to entities in an answer: names of fields, every item of a list, or only things of these types. */
export type EntityPath = readonly (string | typeof EACH | ReadonlySet<string>)[];

/** A place in an answer. */
export type Place = readonly (string | number)[];

/** What a subgraph needs of an entity to find it, or to compute from: its fields by its type. */
export type Requirements = ReadonlyMap<string, readonly Requirement[]>;

interface Requirement {
  readonly field: string;
  readonly as: string;
  readonly inner: ReadonlyMap<string, readonly Requirement[]> | null;
}

/** For things of any type. */
const ANY = '';

export const pathOf = (path: readonly FlattenNodePathSegment[], schema: GraphQLSchema): EntityPath =>
  path.map((part) => (part === '@' ? EACH : 'Field' in part ? part.Field : new Set(part.TypeCondition.flatMap((name) => objectTypes(name, schema)))));

/** The fields of the path, without the places in lists: where an error stands that belongs to no entity. */
export const fieldsOfPath = (path: EntityPath): string[] => path.filter((part) => typeof part === 'string');

export function requirementsOf(selections: readonly RequiresSelection[], schema: GraphQLSchema): Requirements {
  const byType = new Map<string, Requirement[]>();
  const add = (type: string, requirement: Requirement): void => void byType.set(type, [...(byType.get(type) ?? []), requirement]);
  const visit = (types: readonly string[], selection: RequiresSelection): void => {
    if (selection.kind === 'InlineFragment') for (const inner of selection.selections) visit(objectTypes(selection.typeCondition, schema), inner);
    if (selection.kind !== 'Field' || selection.name === '__typename') return;
    const inner = selection.selections?.length ? requirementsOf(selection.selections, schema) : null;
    for (const type of types) add(type, { field: selection.name, as: selection.alias ?? selection.name, inner });
  };
  for (const selection of selections) visit([ANY], selection);
  return byType;
}

function objectTypes(name: string, schema: GraphQLSchema): string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [name];
}

/** What stands for an entity in a call, or null when too little of it is known. */
export function representationOf(row: Row, requires: Requirements): Row | null {
  const typename = row['__typename'];
  if (typeof typename !== 'string') return null;
  const representation = picked(row, requires);
  if (!representation) return null;
  representation['__typename'] = typename;
  return representation;
}

function picked(row: Row, requires: Requirements): Row | null {
  const result: Row = {};
  let some = false;
  for (const type of [ANY, row['__typename']])
    for (const { field, as, inner } of (typeof type === 'string' ? requires.get(type) : undefined) ?? []) {
      const known = row[field] ?? row[as];
      const value = inner ? pickedInner(known, inner) : known;
      if (value === null || value === undefined) continue;
      result[as] = value;
      some = true;
    }
  return some ? result : null;
}

function pickedInner(value: unknown, requires: Requirements): unknown {
  if (Array.isArray(value)) return value.map((item) => pickedInner(item, requires));
  if (typeof value !== 'object' || value === null) return value;
  const inner = picked(value as Row, requires);
  const typename = (value as Row)['__typename'];
  return inner && typeof typename === 'string' ? { ...inner, __typename: typename } : inner;
}

/** Calls `found` for every object at the path, with its place when `at` is given. */
export function forEachAt(value: unknown, path: EntityPath, found: (row: Row, place: Place) => void, at: Place | null = null, from = 0): void {
  if (value === null || typeof value !== 'object') return;
  const part = path[from];
  if (Array.isArray(value)) {
    const next = part === EACH ? from + 1 : from;
    for (let index = 0; index < value.length; index += 1) forEachAt(value[index], path, found, at && [...at, index], next);
    return;
  }
  const row = value as Row;
  if (part === undefined) found(row, at ?? []);
  else if (typeof part === 'string') forEachAt(row[part], path, found, at && [...at, part], from + 1);
  else if (part !== EACH && part.has(String(row['__typename']))) forEachAt(row, path, found, at, from + 1);
}
