import { expect, test } from 'vitest';
import { type Import, importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** Rooms from the rim to the middle. A room may import from itself, and from the rooms it names. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  entrypoints: [
    'components',
    'lib/background',
    'lib/content',
    'lib/messaging',
    'lib/storage',
    'lib/i18n',
    'lib/domain',
  ],
  'lib/history': ['lib/storage', 'lib/webmail', 'lib/domain'],
  components: ['lib/history', 'lib/storage', 'lib/messaging', 'lib/i18n', 'lib/domain'],
  'lib/background': ['lib/storage', 'lib/messaging', 'lib/i18n', 'lib/domain'],
  'lib/content': ['lib/messaging', 'lib/webmail', 'lib/highlight', 'lib/i18n', 'lib/domain'],
  'lib/storage': ['lib/domain'],
  'lib/messaging': ['lib/domain'],
  'lib/webmail': ['lib/domain'],
  'lib/highlight': ['lib/domain'],
  'lib/i18n': ['public/_locales/en/messages.json'],
  'lib/domain': [],
};

/** Libraries that only these rooms may use at run time; the others may name their types. */
const diets: readonly { readonly library: RegExp; readonly rooms: RegExp }[] = [
  { library: /^react(-dom)?($|\/)/, rooms: /^(components|entrypoints\/(card|popup|sidepanel|options))\// },
  { library: /^dexie($|-)/, rooms: /^(lib\/storage|components|entrypoints\/(popup|sidepanel|options))\// },
  { library: /^compromise($|\/)/, rooms: /^(lib\/domain\/(language|hints)|lib\/background)\// },
  { library: /^@webext-core\/messaging$/, rooms: /^lib\/messaging\// },
  { library: /^postal-mime$/, rooms: /^lib\/history\// },
  { library: /^zod($|\/)/, rooms: /^(lib\/(domain|messaging|storage|background)|components)\// },
];

const files = sourceFiles('entrypoints', 'components', 'lib');
const roomOf = (path: string): string | undefined =>
  Object.keys(mayImport).find((room) => path === room || path.startsWith(`${room}/`));

const runtimeImports = (file: SourceFile): Import[] => importsOf(file).filter((one) => !one.typeOnly);

/** Everything that is bundled into an entry point, following relative imports at run time; `early` leaves out what is loaded later. */
function bundleOf(entry: string, early = false): Set<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.find((one) => one.path === path);
    if (seen.has(path)) continue;
    seen.add(path);
    if (file)
      waiting.push(
        ...runtimeImports(file)
          .filter(({ lazy }) => !(early && lazy))
          .map((one) => one.target),
      );
  }
  return seen;
}

test('every source file lies in a room that the layout names', () => {
  expect(files.map((file) => file.path).filter((path) => roomOf(path) === undefined)).toEqual([]);
});

test('imports go from the rim to the middle, never back', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file.path) ?? '';
    return importsOf(file)
      .filter(({ target }) => /^(entrypoints|components|lib|public|test|\.\.)(\/|$)/.test(target))
      .filter(
        ({ target }) => roomOf(target) !== room && !mayImport[room]?.some((one) => target.startsWith(one)),
      )
      .map(({ target }) => `${file.path} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('a library is used only in the rooms whose diet allows it', () => {
  const wrong = files.flatMap((file) =>
    runtimeImports(file)
      .filter(({ target }) =>
        diets.some(({ library, rooms }) => library.test(target) && !rooms.test(file.path)),
      )
      .map(({ target }) => `${file.path} uses ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** The two parts of the content script. */
const scout = bundleOf('entrypoints/webmail.content/index.ts');
const reader = bundleOf('entrypoints/reader.ts');
const inMailPage = new Set([...scout, ...reader]);

test('what runs in the mail page brings no React, zod, compromise or Dexie with it', () => {
  const heavy = /^(react|zod|compromise|dexie|minisearch|wouter)/;
  expect([...inMailPage].filter((module) => heavy.test(module))).toEqual([]);
});

test('the scout, which is in every mail page, brings nothing that reads text or draws', () => {
  const reading = /^lib\/(highlight|i18n|webmail\/(segmentation\/|body-reader)|content\/(start-reader|card))/;
  expect(scout).toContain('lib/webmail/find-webmail.ts');
  expect([...scout].filter((module) => reading.test(module))).toEqual([]);
});

test('the reader uses the adapter and the channel of the scout and brings none of its own', () => {
  const looking = /^lib\/(messaging\/|webmail\/(find-webmail|gmail\/|outlook\/)|content\/start-scout)/;
  expect(reader).toContain('lib/webmail/body-reader.ts');
  expect([...reader].filter((module) => looking.test(module))).toEqual([]);
});

test('the card asks through messages and never opens the database', () => {
  const modules = [...bundleOf('entrypoints/card/main.tsx')];
  expect(modules.filter((module) => /^dexie|^lib\/storage\//.test(module))).toEqual([]);
});

test('the core has no hidden clock and no chance', () => {
  const hidden = /Date\.now\(|new Date\(\)|Math\.random\(|crypto\.|performance\.now\(/;
  const core = files.filter((file) => file.path.startsWith('lib/domain/'));
  expect(core.filter((file) => hidden.test(file.text)).map((file) => file.path)).toEqual([]);
});

test('nothing of ours starts a timer in a mail page', () => {
  const timer = /\bset(Interval|Timeout)\(/;
  expect(
    files.filter((file) => inMailPage.has(file.path) && timer.test(file.text)).map((file) => file.path),
  ).toEqual([]);
});

test('no file is too long to be read at once', () => {
  const isData = (text: string) => /^\/\*\*? Data\b/m.test(text);
  const long = files.filter((file) => file.text.split('\n').length > 300 && !isData(file.text));
  expect(long.map((file) => file.path)).toEqual([]);
});

test('every export of lib/ states its contract', () => {
  const bare = files
    .filter((file) => file.path.startsWith('lib/'))
    .flatMap((file) => {
      const lines = file.text.split('\n');
      return lines
        .map((line, index) => ({
          name: /^export (?:async )?(?:abstract )?(?:function\*?|const|class|type) (\w+)/.exec(line)?.[1],
          index,
        }))
        .filter(({ name, index }) => {
          if (name === undefined) return false;
          const above = lines[index - 1] ?? '';
          const sameNameAbove = lines
            .slice(0, index)
            .some((line) => new RegExp(`^export (const|type|function) ${name}\\b`).test(line));
          return !above.trimEnd().endsWith('*/') && !sameNameAbove;
        })
        .map(({ name }) => `${file.path}: ${name}`);
    });
  expect(bare).toEqual([]);
});

test('what is imported and exported knows no private table', () => {
  const isPrivate =
    /^lib\/(domain\/(journal|hints)\/|storage\/(journal|reading|dismissal|people|lookup|own-file|read-own-file|restore-own-file))/;
  const exchange = files.filter((file) => /^(lib\/domain|components)\/exchange\//.test(file.path));
  expect(exchange.length).toBeGreaterThan(20);
  const wrong = exchange.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => isPrivate.test(target))
      .map(({ target }) => `${file.path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('readers, writers and their libraries are loaded with the pages that need them, and nowhere else', () => {
  const library = /^(csv-parse|csv-stringify|saxes|yaml|fflate|postal-mime)($|\/)/;
  const rooms = /^lib\/(domain\/exchange|history)\//;
  const users = files.filter((file) => runtimeImports(file).some(({ target }) => library.test(target)));
  expect(users.map(({ path }) => path).filter((path) => !rooms.test(path))).toEqual([]);
  const early = ['background', 'popup/main', 'card/main', 'sidepanel/main', 'options/main'].flatMap((entry) =>
    files
      .filter(({ path }) => path.startsWith(`entrypoints/${entry}.`))
      .flatMap(({ path }) => [...bundleOf(path, true)]),
  );
  expect(early.length).toBeGreaterThan(100);
  expect(early.filter((module) => library.test(module))).toEqual([]);
});
