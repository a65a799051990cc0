import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, run } from './toolchain.mjs';

const reporter = fileURLToPath(new URL('vitest-outcome.mjs', import.meta.url));

/**
 * Runs one vitest project and tells what happened.
 * @param {'unit' | 'integration'} project
 * @param {string[]} folders only tests below these; all of the project when empty
 * @returns {Promise<{passed: number, failed: string[], skipped: string[]}>} names of the tests that failed and were skipped
 */
export async function runVitest(project, folders) {
  const folder = mkdtempSync(join(tmpdir(), 'award-outcome-'));
  const file = join(folder, 'outcome.json');
  try {
    const { code } = await run('vitest', ['run', '--project', project, '--passWithNoTests', '--silent=passed-only', '--reporter=default', `--reporter=${reporter}`, ...folders], {
      env: { ...environment, TEST_OUTCOME_FILE: file },
    });
    const outcome = readOutcome(file);
    if (code !== 0 && outcome.failed.length === 0) outcome.failed.push(`${project} ended with code ${code}`);
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOutcome(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // vitest died before its end; its exit code says so.
    return { passed: 0, failed: [], skipped: [] };
  }
}
