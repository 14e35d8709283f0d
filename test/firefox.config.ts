import { defineConfig } from 'vitest/config';

const report = process.env['PARLANCE_REPORT'];

/** The built extension and the adapters in Firefox: run `npm run build:firefox` first. */
export default defineConfig({
  test: {
    include: ['test/firefox/**/*.test.ts'],
    // Two browsers at once would compete for the machine.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
