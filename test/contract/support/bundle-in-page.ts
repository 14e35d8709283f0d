import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** `in-page.ts` with the real adapters as one script, built in memory. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome128',
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'inPageBundle',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((result) => ('output' in result ? result.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('vite built no script');
  return chunk.code;
}
