import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { environment, root, run } from './toolchain.mjs';

const configuration = 'test/journeys/playwright.config.ts';

/**
 * Plays the journeys in a browser.
 * @returns {Promise<{passed: number, failed: string[], skipped: string[]}>}
 */
export async function runJourneys() {
  if (!existsSync(join(root, configuration))) return { passed: 0, failed: [], skipped: [] };
  const chromium = await findChromium();
  if (!chromium) {
    const sentence = 'journeys were not run: no chromium on this machine (apt-get install chromium, or set CHROMIUM_PATH)';
    console.log(`未运行浏览器旅程:本机没有 chromium。 ${sentence}`);
    return process.env.CI ? { passed: 0, failed: [sentence], skipped: [] } : { passed: 0, failed: [], skipped: [sentence] };
  }
  const folder = mkdtempSync(join(tmpdir(), 'award-journeys-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await run('pnpm', ['--dir', 'test/journeys', 'exec', 'playwright', 'test', '--reporter=list,json'], {
      env: { ...environment, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    const outcome = existsSync(file) ? outcomeOf(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: [], skipped: [] };
    if (code !== 0 && outcome.failed.length === 0) outcome.failed.push(`journeys ended with code ${code}`);
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Playwright's tree of suites as names; a test that passed only when tried again is counted as passed and named. */
function outcomeOf(report) {
  const outcome = { passed: 0, failed: [], skipped: [] };
  for (const error of report.errors ?? []) outcome.failed.push(`journeys, outside any test: ${error.message}`);
  const walk = (suite, path) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const name = [...path, spec.title].join(' > ');
        const reason = test.annotations?.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        if (test.status === 'skipped') outcome.skipped.push(`${name}: ${reason ?? 'no reason given'}`);
        else if (test.status === 'unexpected') outcome.failed.push(name);
        else outcome.passed += 1;
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, [...path, inner.title]);
  };
  for (const suite of report.suites ?? []) walk(suite, [suite.title]);
  return outcome;
}
