import { registerEnumType } from 'type-graphql';

/** The GraphQL enum of a list of names of the domain, so that the list is written once. */
export function graphqlEnum<const T extends string>(name: string, names: readonly T[], description: string): { readonly [K in T]: K } {
  const values = Object.fromEntries(names.map((each) => [each, each])) as { readonly [K in T]: K };
  registerEnumType(values, { name, description });
  return values;
}
