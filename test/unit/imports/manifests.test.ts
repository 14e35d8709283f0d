import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { importFile } from '../../eval/support/import-file.ts';
import { claimsOf, type Expected, isApplicable } from '../../eval/support/judge-import.ts';
import { root } from '../repository/source-files.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;
Object.assign(browser.i18n, {
  getMessage: (key: string, values: readonly string[] = []) =>
    (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
});

/** Our own files of every dialect; further ones lie beside the project where there are some. */
const folders = ['test/fixtures/glossary', '../shared/glossary/dev', '../shared/glossary/bad'];

const cases = folders.flatMap((folder) => {
  const manifest = ['manifest.json', 'expected.json']
    .map((name) => join(root, folder, name))
    .find((path) => existsSync(path));
  const listed: readonly Expected[] =
    manifest === undefined ? [] : JSON.parse(readFileSync(manifest, 'utf8')).files;
  return listed
    .filter((expected) => isApplicable(expected) && existsSync(join(root, folder, expected.file)))
    .map((expected) => [`${folder}/${expected.file}`, expected] as const);
});

test.each(cases)('%s is imported as its manifest says', (path, expected) => {
  const claims = claimsOf(expected, importFile(readFileSync(join(root, path)), expected.file));
  // How long it takes is for the evaluation to say, on a quiet machine.
  expect(claims.filter(({ what, holds }) => !holds && what !== 'ms')).toEqual([]);
});
