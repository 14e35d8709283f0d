import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  // Two browsers on two cores get in the way of each other: measured, they are no faster than one.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env['PARLANCE_REPORT']
    ? [['list'], ['json', { outputFile: process.env['PARLANCE_REPORT'] }]]
    : [['list']],
  projects: [
    { name: 'contract', testDir: './contract', outputDir: '../.output/playwright/contract' },
    { name: 'e2e', testDir: './e2e', outputDir: '../.output/playwright/e2e' },
  ],
});
