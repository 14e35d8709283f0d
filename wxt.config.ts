import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifest } from './lib/messaging/manifest.ts';

const pathOf = (module: string): string => fileURLToPath(import.meta.resolve(module));

/** Scripts that draw before React is loaded get what draws a view once in its place. */
function stillViews(): Plugin {
  let isStill = false;
  const places: Readonly<Record<string, string>> = {
    react: './components/still/react.ts',
    'react/jsx-runtime': './components/still/jsx-runtime.ts',
  };
  return {
    name: 'still-views',
    enforce: 'pre',
    configResolved: ({ build: { lib } }) => {
      isStill = lib !== false && JSON.stringify(lib.entry).includes('popup-start');
    },
    resolveId: (source) => {
      const place = isStill ? places[source] : undefined;
      return place === undefined ? null : pathOf(place);
    },
  };
}

/** Word lists are trimmed where they are read: the spaces between their entries stay in the source, 4 kB. */
const tightLists = (): Plugin => ({
  name: 'tight-lists',
  enforce: 'pre',
  transform: (code, id) => (id.includes('/domain/hints/lists/') ? code.replaceAll(', ', ',') : null),
});

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: () => ({
    plugins: [stillViews(), tightLists(), tailwindcss()],
    resolve: {
      alias: [
        // Dexie's own entry leads to its build for old browsers, 10 kB larger.
        { find: 'dexie', replacement: pathOf('dexie/dist/modern/dexie.min.mjs') },
        // Parts of compromise/one that nothing of ours calls, 33 kB: the last draws a tree of word classes, of which it has none.
        {
          find: /^(?:\.\/1-one\/(?:change|output|typeahead|lookup|sweep)\/plugin\.js|grad-school)$/u,
          replacement: pathOf('./lib/domain/language/unused-plugin.ts'),
        },
      ],
    },
    build: { sourcemap: false },
  }),
  zip: { includeSources: ['entrypoints/**', 'components/**', 'lib/**', 'public/**', 'test/**'] },
});
