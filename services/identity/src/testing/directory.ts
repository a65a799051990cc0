import { graphql } from 'graphql';
import type { GraphQLError } from 'graphql';
import { idOf, publicViewer } from '@award/identity';
import type { Role, Viewer } from '@award/identity';
import type { RunningSubgraph } from '@award/subgraph';

/** Asks the subgraph as someone in a role. */
export type Ask = (viewer: Viewer, document: string, variables?: Record<string, unknown>) => Promise<{ data: Record<string, never>; errors: readonly GraphQLError[] }>;

export function asking(running: RunningSubgraph): Ask {
  return async (viewer, source, variableValues = {}) => {
    const contextValue = await running.contextFor(viewer, 'test');
    const { data, errors } = await graphql({ schema: running.schema, source, variableValues, contextValue });
    return { data: JSON.parse(JSON.stringify(data ?? {})), errors: errors ?? [] };
  };
}

/** A viewer in a role. */
export const inRole = (role: Role, personId: string | null = '0195f2d8-0000-7000-8000-0000000000ff'): Viewer => ({
  ...publicViewer, role, name: role, personId: personId === null ? null : idOf('PersonId', personId),
});
