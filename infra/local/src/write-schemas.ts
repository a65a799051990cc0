/**
 * Writes what the code says of GraphQL, to be committed: each service's schema, and the public one that the portals are
 * written against. (The gateway composes its supergraph from the former and says what breaks.)
 * `--check` writes nothing and fails when a file is not what the code says.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { composeSupergraph } from '@award/service-gateway';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, print, printSchema } from 'graphql';
import { loadService } from './services.ts';
import { SUBGRAPHS } from './subgraphs.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(`../../../services/${file}`, import.meta.url));

const stale = await staleFiles(await generate());
if (process.argv.includes('--check')) {
  for (const { file } of stale) console.error(`not what the code says: services/${file} (npm run schemas)`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { file, content } of stale) {
    await writeFile(pathOf(file), content);
    console.log(`written: services/${file}`);
  }
}

async function generate(): Promise<{ file: string; content: string }[]> {
  const subgraphs = await Promise.all(SUBGRAPHS.map(async ({ name, schema }) => ({ name, folder: schema, sdl: (await loadService[name]()).sdl() })));
  const open = buildASTSchema(transformSupergraphToPublicSchema(parse(composeSupergraph(subgraphs))), { assumeValidSDL: true });
  return [
    ...subgraphs.map(({ folder, sdl }) => ({ file: `${folder}/schema.graphql`, content: `${print(parse(sdl))}\n` })),
    { file: 'gateway/api-schema.graphql', content: `${printSchema(lexicographicSortSchema(open))}\n` },
  ];
}

async function staleFiles<F extends { file: string; content: string }>(generated: readonly F[]): Promise<F[]> {
  const current = await Promise.all(generated.map(({ file }) => readFile(pathOf(file), 'utf8').catch(() => null)));
  return generated.filter(({ content }, index) => current[index] !== content);
}
