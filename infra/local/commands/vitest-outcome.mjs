import { writeFileSync } from 'node:fs';

/**
 * vitest reporter: writes how many tests passed, which failed, and which were skipped and why.
 * A file that could not be loaded and an error outside any test count as failed: neither may look like success.
 */
export default class OutcomeReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const outcome = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) {
      if (module.errors().length > 0) outcome.failed.push(`${module.relativeModuleId} (the file itself)`);
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) outcome.failed.push(`${module.relativeModuleId} > ${suite.fullName} (the suite itself)`);
      }
      for (const test of module.children.allTests()) {
        const name = `${module.relativeModuleId} > ${test.fullName}`;
        const { state, note } = test.result();
        if (state === 'passed') outcome.passed += 1;
        else if (state === 'failed') outcome.failed.push(name);
        else outcome.skipped.push(`${name}: ${note ?? 'no reason given'}`);
      }
    }
    for (const error of unhandledErrors) outcome.failed.push(`outside any test: ${error.message}`);
    writeFileSync(process.env.TEST_OUTCOME_FILE, JSON.stringify(outcome));
  }
}
