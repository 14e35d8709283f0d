import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser the extension is built for. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

/** The parts of a built manifest that the gates look at. */
export type BuiltManifest = {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: unknown;
  readonly web_accessible_resources: unknown;
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly css?: readonly string[] }[];
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly [key: string]: unknown;
};

const fileOf = (build: Build, path: string) =>
  fileURLToPath(new URL(join('../../.output', build, path), import.meta.url));

/** A file of the built extension as text. Throws, naming the command that is missing, when it was not built. */
export function readBuilt(build: Build, path: string): string {
  const file = fileOf(build, path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run "npm run build" first`);
  return readFileSync(file, 'utf8');
}

/** The built manifest. */
export const readManifest = (build: Build): BuiltManifest => JSON.parse(readBuilt(build, 'manifest.json'));

/** Everything the manifest injects into every mail page, in one string. */
export const injectedByManifest = (build: Build): string =>
  readManifest(build)
    .content_scripts.flatMap(({ js, css }) => [...js, ...(css ?? [])])
    .map((path) => readBuilt(build, path))
    .join('\n');

/** What the background adds where there is something to read. */
export const readerScript = (build: Build): string => readBuilt(build, 'reader.js');
