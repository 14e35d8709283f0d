import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A source file by its path from the top, with `/` between folders. */
export type SourceFile = { readonly path: string; readonly text: string };

/** All TypeScript files below the given top-level folders. */
export const sourceFiles = (...folders: readonly string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );

/** An import as written, resolved to a path from the top when it is relative. */
export type Import = { readonly target: string; readonly typeOnly: boolean; readonly lazy: boolean };

/** Every module a file imports, statically or with `import()`. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const statements = [
    ...text.matchAll(/^\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/gms),
    ...text.matchAll(/()\bimport\(\s*'([^']+)'\s*\)/g),
  ];
  return statements.map(([whole, typeOnly, specifier = '']) => ({
    lazy: whole.startsWith('import('),
    typeOnly: Boolean(typeOnly),
    target: specifier.startsWith('.')
      ? relative('.', normalize(join(dirname(path), specifier))).replaceAll('\\', '/')
      : specifier,
  }));
}
