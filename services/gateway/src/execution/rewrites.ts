import type { FetchNodePathSegment, InputRewrite, KeyRenamer, OutputRewrite, ValueSetter } from '@graphql-hive/router-query-planner';
import { isAbstractType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

type Row = Record<string, unknown>;

/**
 * Applies what the planner wants changed in what goes to a subgraph or comes from it: keys that had to be named otherwise
 * because two types disagree about them, and type names of interfaces that a subgraph knows as objects. In place.
 */
export function rewrite(value: unknown, rewrites: readonly (InputRewrite | OutputRewrite)[], schema: GraphQLSchema): void {
  for (const one of rewrites) {
    if ('KeyRenamer' in one) visit(value, one.KeyRenamer.path, schema, renamer(one.KeyRenamer));
    else visit(value, ('ValueSetter' in one ? one.ValueSetter : one).path, schema, setter('ValueSetter' in one ? one.ValueSetter : one));
  }
}

type Change = (row: Row, key: string) => void;

const renamer =
  ({ renameKeyTo }: KeyRenamer): Change =>
  (row, key) => {
    if (!(key in row) || key === renameKeyTo) return;
    row[renameKeyTo] = row[key];
    delete row[key];
  };

const setter =
  ({ setValueTo }: ValueSetter): Change =>
  (row, key) => {
    row[key] = setValueTo;
  };

/** Makes the change at the last key of the path, wherever the path leads. */
function visit(value: unknown, path: readonly FetchNodePathSegment[], schema: GraphQLSchema, change: Change): void {
  if (Array.isArray(value)) for (const item of value) visit(item, path, schema, change);
  else if (typeof value === 'object' && value !== null) {
    const [part, ...rest] = path;
    if (!part) return;
    if ('TypenameEquals' in part) {
      if (isOf(value as Row, part.TypenameEquals, schema)) visit(value, rest, schema, change);
    } else if (rest.length === 0) change(value as Row, part.Key);
    else visit((value as Row)[part.Key], rest, schema, change);
  }
}

function isOf(row: Row, names: readonly string[], schema: GraphQLSchema): boolean {
  const typename = row['__typename'];
  if (typeof typename !== 'string' || names.includes(typename)) return true;
  return names.some((name) => {
    const [type, own] = [schema.getType(name), schema.getType(typename)];
    return isAbstractType(type) && own?.astNode?.kind === 'ObjectTypeDefinition' && schema.getPossibleTypes(type).some((possible) => possible.name === typename);
  });
}
