import type { Schema } from './schemas.ts';

/** The subgraphs by name, with the schema each works in; its service's folder bears the schema's name. */
export const SUBGRAPHS = [
  { name: 'application', schema: 'application' },
  { name: 'panel', schema: 'panel' },
  { name: 'sanction', schema: 'sanction' },
  { name: 'directory', schema: 'identity' },
] as const satisfies readonly { name: string; schema: Schema }[];

type SubgraphName = (typeof SUBGRAPHS)[number]['name'];

/** The subgraph that keeps people and roles, beside which the embedded OpenID provider runs. */
export const DIRECTORY: SubgraphName = 'directory';

/** The subgraph that answers `/files/*`. */
export const FILES: SubgraphName = 'application';
