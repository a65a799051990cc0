/** Runs one of the repository's programs (`npm run simulate`, `bench` …) on a fresh clone too: installs and compiles first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foreground } from './foreground.mjs';
import { Failure, main } from './say.mjs';
import { prepare, root } from './toolchain.mjs';

const fromSource = ['node', '--conditions=development', '--import', '@oxc-node/core/register'];

/** What each name runs, one after the other, on the repository's Node. */
const programs = {
  simulate: [['node', '--enable-source-maps', 'test/simulate/dist/main.js']],
  bench: [['node', '--enable-source-maps', 'test/bench/dist/main.js']],
  'bench:web': [['node', '--enable-source-maps', 'test/bench/dist/web.js']],
  // From the sources: what does not compile yet because of an old schema must not stand in the way of the new one.
  schemas: [
    ...['application', 'panel', 'sanction', 'identity'].map((service) => [...fromSource, `services/${service}/src/schema-file.ts`]),
    ['pnpm', '--silent', '--dir', 'services/gateway', 'run', 'compose'],
  ],
  mutation: [['pnpm', '--silent', '--recursive', 'run', 'mutation']],
};
/** How far each has to be built; all of it when not named. */
const needs = { schemas: 'packages', mutation: 'packages', simulate: 'compile', bench: 'compile' };

await main(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const steps = programs[name];
  if (!steps) throw new Failure(`没有名为“${name}”的程序。`, `There is no program ${name}; there are ${Object.keys(programs).join(', ')}.`);
  await prepare({ quiet: args.includes('--json'), upTo: needs[name] ?? 'build' });
  for (const [index, [program, ...programArgs]] of steps.entries()) {
    if (program === 'node' && !existsSync(join(root, programArgs.at(-1)))) throw new Failure(`${programArgs.at(-1)} 尚不存在。`, `${programArgs.at(-1)} does not exist.`);
    const last = index === steps.length - 1;
    process.exitCode = await foreground(program, last ? [...programArgs, ...args] : programArgs);
    if (process.exitCode !== 0) return;
  }
});
