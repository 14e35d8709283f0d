import { strToU8, zipSync } from 'fflate';

/** One file of an export. */
export type TextFile = { readonly name: string; readonly text: string };

/** Files as one ZIP archive, made at a moment. Their names must differ. */
export const writeArchive = (files: readonly TextFile[], nowMs: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { mtime: nowMs }),
  );
