// The randomized tests must be the same for every mutant, or a mutant might be called killed by chance.
process.env['SEED'] ??= '20260301';
process.env['RUNS'] ??= '40';

/** `stryker run stryker.calendar.config.mjs` in this folder: do the tests notice each change of the code? */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // Stryker rewrites the paths in a tsconfig through the compiler's JavaScript API, which TypeScript 7 lacks; ours has no such paths.
  tsconfigFile: 'none',
  ignorePatterns: ['dist'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  mutate: ['src/**/*.ts', '!src/**/*.test.ts'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
