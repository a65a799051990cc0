import { createUnionType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

const typeNames = new Map<string, (value: object) => string>();

/** How a union tells its values apart; without waiting, as compiled queries need (type-graphql's own way is asynchronous). */
export const typeNameIn = (union: string): ((value: object) => string) | undefined => typeNames.get(union);

/** A union of object types. @param options.typeNameOf the GraphQL name of a value's type */
export function unionType<const T extends readonly ClassType[]>(options: { name: string; description: string; types: () => T; typeNameOf: (value: object) => string }): InstanceType<T[number]> {
  const { name, description, types, typeNameOf } = options;
  typeNames.set(name, typeNameOf);
  return createUnionType({ name, description, types, resolveType: typeNameOf }) as InstanceType<T[number]>;
}
