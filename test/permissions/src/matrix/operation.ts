import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isRequiredArgument, isRequiredInputField, getNullableType } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';

/** A value of the schema's scalars by the name of the argument or field it is for. */
export type ValueOf = (name: string, scalar: string) => unknown;

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The smallest valid operation on one root field: what is not required is left out. @param name `Query.x`, `Mutation.x`, `Subscription.x` */
export function smallest(schema: GraphQLSchema, name: string, valueOf: ValueOf): Operation {
  const [root = '', field = ''] = name.split('.');
  const found = schema.getRootType(root.toLowerCase() as never)?.getFields()[field];
  if (!found) throw new Error(`the schema has no ${name}`);
  const args = found.args.filter(isRequiredArgument);
  const variables = Object.fromEntries(args.map((argument) => [argument.name, minimum(argument.name, argument.type, valueOf)]));
  const declared = args.length === 0 ? '' : `(${args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')})`;
  const given = args.length === 0 ? '' : `(${args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})`;
  const isRefusable = getNamedType(found.type).name.endsWith('Result');
  const selection = isLeafType(getNamedType(found.type)) ? '' : `{ __typename ${isRefusable ? '... on Refusal { code }' : ''} }`;
  return { query: `${root.toLowerCase()} ${declared} { result: ${field}${given} ${selection} }`, variables };
}

function minimum(name: string, type: GraphQLInputType, valueOf: ValueOf): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  const named = getNamedType(bare);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return valueOf(name, named.name);
  const fields = Object.values(named.getFields());
  return Object.fromEntries(fields.filter((field) => isRequiredInputField(field) && isNonNullType(field.type)).map((field) => [field.name, minimum(field.name, field.type, valueOf)]));
}
