/**
 * `npm test`: installs, builds and runs every check and test there is. The last line is `N passed, N failed, N skipped`,
 * summed over all runners; a check (type check, lint …) counts as one. `npm test -- unit lint` runs those steps only.
 */
import { runJourneys } from './run-journeys.mjs';
import { runVitest } from './run-vitest.mjs';
import { Failure, main, say } from './say.mjs';
import { install, run } from './toolchain.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
/** Names of what failed, and of what was skipped with the reason; shown again before the last line. */
const failures = [];
const skips = [];

/** Steps in order, by the name one can ask for. */
const steps = {
  build: () => check('build', 'turbo', ['run', 'build', '--output-logs=errors-only', '--ui=stream']),
  types: async () => {
    await check('typecheck of services, packages and tests', 'tsc', ['-p', 'tsconfig.check.json']);
    await check('typecheck of apps', 'tsc', ['-p', 'apps/tsconfig.json']);
  },
  lint: async () => {
    await check('oxlint', 'oxlint', ['--quiet']);
    await check('import rules', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'services', 'apps', 'infra', 'test']);
    await check('unused code', 'knip', ['--no-progress']);
  },
  unit: async () => add('unit', await runVitest('unit', [])),
  integration: async () => add('integration', await runVitest('integration', ['packages', 'services', 'infra', 'test/testkit', 'test/platform'])),
  platform: async () => add('platform', await runVitest('integration', ['test/federation', 'test/permissions', 'test/simulate', 'test/faults', 'test/bench'])),
  journeys: async () => add('journeys', await runJourneys()),
};

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in steps));
  if (unknown) throw new Failure(`没有名为 ${unknown} 的步骤。`, `There is no step ${unknown}; there are ${Object.keys(steps).join(', ')}.`);
  await install();
  for (const [name, step] of Object.entries(steps)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    say(`—— ${name}`, '');
    await step();
  }
  for (const name of failures) console.log(`failed: ${name}`);
  for (const name of skips) console.log(`skipped: ${name}`);
  if (total.failed > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
});

/** One program whose success is one check; its output is shown only when it fails. */
async function check(name, program, args) {
  const { code, output } = await run(program, args, { quiet: true });
  if (code !== 0) console.log(output.trimEnd());
  add(name, code === 0 ? { passed: 1, failed: [], skipped: [] } : { passed: 0, failed: [name], skipped: [] });
}

function add(name, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed.length;
  total.skipped += skipped.length;
  failures.push(...failed);
  skips.push(...skipped);
  say(failed.length > 0 ? '✗' : '✓', `${name}: ${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
}
