import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { manifest } from './lib/messaging/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: () => ({ plugins: [tailwindcss()], build: { sourcemap: false } }),
  zip: { includeSources: ['entrypoints/**', 'components/**', 'lib/**', 'public/**', 'test/**'] },
});
