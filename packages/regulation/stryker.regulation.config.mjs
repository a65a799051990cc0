// The randomized tests must be the same for every mutant, or a mutant might be called killed by chance.
process.env['SEED'] ??= '20260301';
process.env['RUNS'] ??= '40';

/** `stryker run stryker.regulation.config.mjs` in this folder: do the tests notice each change of the code? */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // Stryker rewrites the paths in a tsconfig through the compiler's JavaScript API, which TypeScript 7 lacks; ours has no such paths.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'reports'],
  coverageAnalysis: 'perTest',
  // What is data (the texts, the tables) is made once when a file is loaded, so each such mutant would need the whole suite;
  // snapshots of every text and table hold them instead.
  ignoreStatic: true,
  concurrency: 1,
  mutate: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.fixture.ts'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
