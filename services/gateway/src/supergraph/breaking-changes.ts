import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** What clients see of a supergraph: how it is spread over subgraphs may change freely. */
const publicSchema = (supergraphSdl: string): GraphQLSchema => buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)));

/**
 * What breaks for clients of the old supergraph when the new one takes its place, one sentence each.
 * Dangerous changes, such as a new enum value, are not among them.
 */
export async function breakingChanges(before: string, after: string): Promise<string[]> {
  const changes = await diff(publicSchema(before), publicSchema(after));
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message);
}
