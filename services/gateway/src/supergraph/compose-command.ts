/**
 * Composes the supergraph of the committed schemas and writes it to `supergraph.graphql`.
 * A change that breaks clients is refused unless `--accept-breaking` says that it is meant.
 */
import { writeFile } from 'node:fs/promises';
import { breakingChanges } from './breaking-changes.ts';
import { committedSubgraphs, committedSupergraph, SUPERGRAPH_FILE } from './committed.ts';
import { composeSupergraph } from './compose.ts';

const { present, absent } = await committedSubgraphs();
if (absent.length > 0) process.stdout.write(`without ${absent.join(', ')}: no schema.graphql yet\n`);
const [before, after] = [await committedSupergraph(), composeSupergraph(present)];
const broken = before === null ? [] : await breakingChanges(before, after);
for (const change of broken) process.stdout.write(`breaking: ${change}\n`);

if (broken.length > 0 && !process.argv.includes('--accept-breaking')) {
  process.stdout.write('not written; --accept-breaking writes it all the same\n');
  process.exitCode = 1;
} else {
  await writeFile(SUPERGRAPH_FILE, after);
  process.stdout.write(`composed ${present.map(({ name }) => name).join(', ')}\n`);
}
