import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

test('no other top-level folder than the agreed ones', () => {
  const folders = new Set(tracked.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
  const agreed = new Set(['entrypoints', 'components', 'lib', 'public', 'test']);
  expect([...folders].filter((folder) => !folder?.startsWith('.') && !agreed.has(folder ?? ''))).toEqual([]);
});

test('every dependency is pinned to one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test('the README names every command of package.json that a reader may run', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const helpers = new Set(['prepare', 'story', 'build:chromium', 'build:firefox', 'test:gates', 'types']);
  const missing = Object.keys(scripts).filter(
    (name) => !helpers.has(name) && !new RegExp(`npm (run )?${name}\\b`).test(readme),
  );
  expect(missing).toEqual([]);
});

test('no test is skipped or focused, and none waits for a fixed time', () => {
  const forbidden = /\b(test|it|describe)\.(skip|only|todo|fixme)\b|waitForTimeout\(/;
  const here = 'test/unit/repository/layout.test.ts';
  expect(
    sourceFiles('test')
      .filter((file) => file.path !== here && forbidden.test(file.text))
      .map((file) => file.path),
  ).toEqual([]);
});

test('every text of the locale is used somewhere', () => {
  const texts: Record<string, unknown> = JSON.parse(
    readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'),
  );
  const code = [
    ...sourceFiles('entrypoints', 'components', 'lib').map((file) => file.text),
    readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
  ].join('\n');
  const unused = Object.keys(texts).filter((key) => !new RegExp(`['"\`_]${key}(['"\`]|__)`).test(code));
  expect(unused).toEqual([]);
});

test('every text of the locale has a name of its own', () => {
  const file = readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8');
  const names = [...file.matchAll(/^ {2}"(\w+)": \{/gmu)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(1_000);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
