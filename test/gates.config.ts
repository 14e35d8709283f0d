import { defineConfig } from 'vitest/config';

const report = process.env['PARLANCE_REPORT'];

/** Tests of the built extension: run `npm run build` first. */
export default defineConfig({
  test: {
    include: ['test/gates/**/*.test.{ts,tsx}'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
