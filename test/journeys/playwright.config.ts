import { defineConfig } from '@playwright/test';

/** Journeys in the machine's own Chromium, against a platform that the global setup starts. */
export default defineConfig({
  testDir: './src',
  outputDir: './test-results',
  globalSetup: './src/world/start-world.ts',
  fullyParallel: false,
  // One browser at a time: the platform, its database and the browser share the machine.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env['JOURNEY_ORIGIN'],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-sync'],
    },
  },
});
