import { defineConfig } from 'vitest/config';

/** Tests that need nothing but the code: `x.test.ts` beside `x.ts`. */
const unitTests = ['{packages,services,infra,test}/*/src/**/*.test.ts', '{packages,apps}/*/src/**/*.test.tsx', 'apps/*/src/**/*.test.ts'];
/** Tests that need PostgreSQL or a running platform: `x.integration.test.ts`. */
const integrationTests = ['{packages,services,infra,test}/*/src/**/*.integration.test.ts'];

export default defineConfig({
  resolve: {
    // graphql ships the same code twice; without this the bundler picks the ESM copy while dependencies load the other,
    // and every schema is "from another module or realm".
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    conditions: ['development', 'module', 'node'],
  },
  ssr: { resolve: { conditions: ['development', 'module', 'node'] } },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: unitTests, exclude: [...integrationTests, '**/node_modules/**', '**/dist/**'] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: integrationTests,
          exclude: ['**/node_modules/**', '**/dist/**'],
          globalSetup: ['test/testkit/src/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
