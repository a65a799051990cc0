import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { isUnionType, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { relationOf } from '@award/identity';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import type { NonEmptyArray } from 'type-graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { AvailableActionResolver } from '../graphql/available-action.type.ts';
import { LegalClockResolver } from '../graphql/legal-clock.type.ts';
import { FactResolver, RefusalResolver, RefusalType } from '../graphql/refusal.type.ts';
import { typeNameIn } from '../graphql/union.ts';
import type { SubgraphContext } from './context.ts';
import { guardFields, guardRootFields, permissionKey } from './permission-guard.ts';

/** Resolves a reference from another subgraph; null for what the viewer may not see. */
export type ReferenceResolver<L> = (reference: { id: string }, context: SubgraphContext<L>) => Promise<object | null> | object | null;

/** The parts of a service's schema. */
export interface SchemaParts<L> {
  readonly resolvers: readonly (new (...args: never[]) => object)[];
  /** classes reached only by reference */
  readonly orphanedTypes?: readonly (new (...args: never[]) => object)[];
  readonly references: Readonly<Record<string, ReferenceResolver<L>>>;
}

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@external"])\n`;

/** Each subscription names its own source; the library's topics within one process would miss what other processes do. */
const NO_TOPICS = {
  publish: (): void => undefined,
  subscribe: (): never => {
    throw new Error('a subscription names its own source');
  },
};

const OWN_RESOLVERS = [LegalClockResolver, FactResolver, RefusalResolver, AvailableActionResolver];

/** The executable federated schema of a service, with the table of permissions before every root field and reference. */
export function subgraphSchema<L>(parts: SchemaParts<L>): GraphQLSchema {
  const base = buildSchemaSync({
    resolvers: [...OWN_RESOLVERS, ...parts.resolvers] as unknown as NonEmptyArray<(new () => object)>,
    orphanedTypes: [...(parts.orphanedTypes ?? [])],
    validate: false,
    pubSub: NO_TOPICS,
    skipCheck: true,
  });
  const resolvers: Record<string, Record<string, unknown>> = createResolversMap(base) as never;
  for (const [type, resolve] of Object.entries(parts.references)) {
    const key = permissionKey(`Entity.${type}`);
    resolvers[type] = {
      ...resolvers[type],
      __resolveReference: (reference: { id: string }, context: SubgraphContext<L>) =>
        relationOf(context.viewer, key) === null ? null : resolve(reference, context),
    };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(FEDERATION + printSchemaWithDirectives(base)), resolvers: resolvers as never }]);
  tellResultsApart(schema);
  guardRootFields(schema);
  guardFields(schema);
  return schema;
}

/** The schema as SDL for composition, and for the file `schema.graphql` that is committed. */
export const sdlOf = (schema: GraphQLSchema): string => `${printSubgraphSchema(schema)}\n`;

/** Unions are told apart without waiting: by their own word, or as `Thing | Refusal`. */
function tellResultsApart(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isUnionType(type)) continue;
    const typeNameOf = typeNameIn(type.name);
    const [thing, ...others] = type.getTypes().filter(({ name }) => name !== 'Refusal');
    if (typeNameOf) type.resolveType = (value: object) => typeNameOf(value);
    else if (thing && others.length === 0) type.resolveType = (value) => (value instanceof RefusalType ? 'Refusal' : thing.name);
  }
}
