import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SubgraphSdl } from './compose.ts';

/** The subgraphs and the folders of the services that commit their schemas. */
const SCHEMA_FOLDERS = { application: 'application', panel: 'panel', sanction: 'sanction', directory: 'identity' } as const;

const services = new URL('../../../', import.meta.url);

/** The supergraph that was committed last. */
export const SUPERGRAPH_FILE = fileURLToPath(new URL('gateway/supergraph.graphql', services));

/** The committed supergraph, or null before the first. */
export const committedSupergraph = (): Promise<string | null> => readIfThere(SUPERGRAPH_FILE);

/** The committed schemas of the services, and the names of those that have not committed one. */
export async function committedSubgraphs(): Promise<{ present: SubgraphSdl[]; absent: string[] }> {
  const all = await Promise.all(
    Object.entries(SCHEMA_FOLDERS).map(async ([name, folder]) => ({ name, sdl: await readIfThere(fileURLToPath(new URL(`${folder}/schema.graphql`, services))) })),
  );
  return {
    present: all.flatMap(({ name, sdl }) => (sdl === null ? [] : [{ name, sdl }])),
    absent: all.filter(({ sdl }) => sdl === null).map(({ name }) => name),
  };
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
