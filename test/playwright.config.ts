import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../.output/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PARLANCE_REPORT']
    ? [['list'], ['json', { outputFile: process.env['PARLANCE_REPORT'] }]]
    : [['list']],
  projects: [
    { name: 'contract', testDir: './contract' },
    { name: 'e2e', testDir: './e2e' },
  ],
});
