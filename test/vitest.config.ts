import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const report = process.env['PARLANCE_REPORT'];

export default defineConfig({
  test: {
    projects: [
      // Pure functions share a worker: they have nothing to keep apart.
      { test: { name: 'domain', include: ['test/unit/domain/**/*.test.ts'], isolate: false } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'rim',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          exclude: ['test/unit/domain/**'],
          restoreMocks: true,
          // A page is waited for up to ten seconds, which only a busy machine needs.
          testTimeout: 30_000,
        },
      },
    ],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
