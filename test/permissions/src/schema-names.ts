import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import type { ObjectTypeDefinitionNode } from 'graphql';

/** The four subgraphs, by the folder of their service. */
export const SUBGRAPHS = ['application', 'panel', 'sanction', 'identity'] as const;
export type Subgraph = (typeof SUBGRAPHS)[number];

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const FEDERATION = new Set(['_entities', '_service']);

const typesOf = (subgraph: Subgraph): ObjectTypeDefinitionNode[] =>
  parse(readFileSync(fileURLToPath(new URL(`../../../services/${subgraph}/schema.graphql`, import.meta.url)), 'utf8')).definitions.filter((one) => one.kind === 'ObjectTypeDefinition');

/** Types that the subgraph resolves by reference. */
export const entitiesOf = (subgraph: Subgraph): string[] =>
  typesOf(subgraph)
    .filter((type) => type.directives?.some((directive) => directive.name.value === 'key' && !directive.arguments?.some((one) => one.name.value === 'resolvable' && one.value.kind === 'BooleanValue' && !one.value.value)))
    .map((type) => type.name.value);

/** `Query.x`, `Mutation.x`, `Subscription.x` of one committed subgraph schema. */
export const operationsOf = (subgraph: Subgraph): string[] =>
  typesOf(subgraph)
    .filter((type) => ROOTS.has(type.name.value))
    .flatMap((type) => (type.fields ?? []).filter((field) => !FEDERATION.has(field.name.value)).map((field) => `${type.name.value}.${field.name.value}`));

/** `Type.field` of every object type, for rows that guard one field. */
export const fieldsOf = (subgraph: Subgraph): string[] => typesOf(subgraph).flatMap((type) => (type.fields ?? []).map((field) => `${type.name.value}.${field.name.value}`));
