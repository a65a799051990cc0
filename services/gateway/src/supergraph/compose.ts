import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** The SDL of one subgraph, under the name by which plans call it. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** The subgraphs do not fit together; `problems` says where, one sentence each. */
export class CompositionFailed extends Error {
  override readonly name = 'CompositionFailed';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the subgraphs do not compose:\n  ${problems.join('\n  ')}`);
    this.problems = problems;
  }
}

/**
 * The supergraph of the subgraphs, as SDL. The order of the subgraphs does not matter.
 * @throws CompositionFailed
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): string {
  const inOrder = subgraphs.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const services = inOrder.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `subgraph://${name}` }));
  const result = composeServices(services);
  if (compositionHasErrors(result)) throw new CompositionFailed(result.errors.map((error) => error.message));
  return result.supergraphSdl;
}
