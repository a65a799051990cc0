import { GraphQLError, isObjectType, isInterfaceType, getNamedType, Kind } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLNamedType, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Operation } from '../execution/operation.ts';

/** Lists are asked for by these arguments; nested ones multiply. */
const SIZE_ARGUMENTS = ['first', 'last'];

/**
 * How many rows an operation may bring at most: the sizes of nested lists multiplied, of lists beside each other added.
 * graphql-armor's cost multiplies sizes too, but only those written in the text, not those in variables or defaults.
 */
export function rowsAskedFor(schema: GraphQLSchema, { node, fragments }: Operation, variables: Readonly<Record<string, unknown>>): number {
  const root = schema.getRootType(node.operation);
  return root ? rowsIn(node.selectionSet, root, { schema, fragments, variables }) : 0;
}

/** @throws GraphQLError when the operation asks for more rows than `most` */
export function limitRows(schema: GraphQLSchema, operation: Operation, variables: Readonly<Record<string, unknown>>, most: number): void {
  const rows = rowsAskedFor(schema, operation, variables);
  if (rows > most) throw new GraphQLError(`the operation may bring ${rows} rows, at most ${most} are allowed: ask for smaller pages`, { extensions: { code: 'OPERATION_REFUSED', http: { status: 400 } } });
}

interface Counting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

function rowsIn(set: SelectionSetNode, type: GraphQLNamedType, counting: Counting): number {
  let rows = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      if (!field) continue;
      const size = sizeOf(selection, field, counting.variables);
      const inner = selection.selectionSet ? rowsIn(selection.selectionSet, getNamedType(field.type), counting) : 0;
      rows += size === null ? inner : size * (1 + inner);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : counting.fragments[selection.name.value];
    const condition = fragment?.typeCondition && counting.schema.getType(fragment.typeCondition.name.value);
    if (fragment) rows += rowsIn(fragment.selectionSet, condition ?? type, counting);
  }
  return rows;
}

/** The size asked for, or null when the field is no list with a size. */
function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Readonly<Record<string, unknown>>): number | null {
  const sizes = field.args
    .filter(({ name }) => SIZE_ARGUMENTS.includes(name))
    .map(({ name, defaultValue }) => {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      if (given?.kind === Kind.INT) return Number(given.value);
      if (given?.kind === Kind.VARIABLE && typeof variables[given.name.value] === 'number') return variables[given.name.value];
      return defaultValue;
    })
    .filter((size): size is number => typeof size === 'number');
  return sizes.length === 0 ? null : Math.max(0, ...sizes);
}
