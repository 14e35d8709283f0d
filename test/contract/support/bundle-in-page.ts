import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of this folder with the real code it imports as one script, built in memory. */
export async function bundleInPage(module = './in-page.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome128',
      lib: {
        entry: fileURLToPath(new URL(module, import.meta.url)),
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
