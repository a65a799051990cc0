import { isPermissionKey, relationOf } from '@award/identity';
import type { PermissionKey } from '@award/identity';
import { defaultFieldResolver, getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { SubgraphContext } from './context.ts';
import { forbidden } from './errors.ts';

/** The row of the table for an operation. @throws Error at start when there is none: what has no row must not be served */
export function permissionKey(name: string): PermissionKey {
  if (!isPermissionKey(name)) throw new Error(`no row for ${name} in the table of permissions`);
  return name;
}

const FEDERATION_FIELDS = new Set(['_service', '_entities']);

/** Puts the table of permissions before every root field of a schema. Costs one look-up a root field, nothing per row. */
export function guardRootFields(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (FEDERATION_FIELDS.has(field.name)) continue;
      const key = permissionKey(`${type?.name ?? ''}.${field.name}`);
      const inner: GraphQLFieldResolver<unknown, SubgraphContext> = field.resolve ?? defaultFieldResolver;
      const guard = (context: SubgraphContext): void => {
        if (relationOf(context.viewer, key) === null) throw forbidden(key);
      };
      if (type === schema.getSubscriptionType() && field.subscribe) {
        const subscribe = field.subscribe;
        field.subscribe = (source, args, context: SubgraphContext, info) => (guard(context), subscribe(source, args, context, info));
      } else {
        field.resolve = (source, args, context: SubgraphContext, info) => (guard(context), inner(source, args, context, info));
      }
    }
}

/** Puts the rows `Field.T.f` before the fields that are guarded for themselves: who has no row gets nothing, or an empty list. */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `Field.${type.name}.${field.name}`;
      if (isPermissionKey(name)) guardField(field, name);
    }
  }
}

function guardField(field: GraphQLField<unknown, SubgraphContext>, key: PermissionKey): void {
  const nothing = isListType(getNullableType(field.type)) ? [] : null;
  if (nothing === null && isNonNullType(field.type)) throw new Error(`${key} is guarded, so it must be nullable or a list`);
  const inner: GraphQLFieldResolver<unknown, SubgraphContext> = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => (relationOf(context.viewer, key) === null ? nothing : inner(source, args, context, info));
}
