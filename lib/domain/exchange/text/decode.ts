import { err, ok, type Result } from '../../result.ts';
import { LIMITS } from '../limits.ts';
import type { Refusal } from '../problem.ts';
import type { FileNote } from '../read-entry.ts';

/** How bytes become text in one encoding; null when they can't. `lossy`: unreadable bytes become U+FFFD. Given by the browser. */
export type Decode = (bytes: Uint8Array, encoding: string, lossy: boolean) => string | null;

/** Text of a file, and what to tell about how it was read. */
export type DecodedText = { readonly text: string; readonly notes: readonly FileNote[] };

/**
 * Text of a file by its byte order mark, else UTF-8, else what an XML declaration says, else Windows-1252, which has
 * to be confirmed. A UTF-8 file with a few bad bytes keeps them as U+FFFD: its other rows are not guessed anew.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): Result<DecodedText, Refusal> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (bytes.length > LIMITS.fileBytes) return err({ kind: 'too-big', bytes: bytes.length });
  const marked = markedEncoding(bytes);
  if (marked !== null) return textOr(decode(bytes, marked, false), [], marked);
  const binary = binaryKind(bytes);
  if (binary !== null) return err({ kind: 'binary', what: binary });
  const declared = declaredEncoding(bytes, decode);
  if (holdsNulls(bytes)) return decodeUnmarkedUtf16(bytes, declared, decode);
  if (declared !== null && !/^utf-?8$/i.test(declared)) return decodeDeclared(bytes, declared, decode);
  const text = decode(bytes, 'utf-8', false);
  return text === null ? decodeBroken(bytes, declared !== null, decode) : textOr(text, [], 'UTF-8');
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

const signatures: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['GZIP', [0x1f, 0x8b]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What a file that is no text is, by its first bytes; null for text. `ZIP` may be a workbook. */
export const binaryKind = (bytes: Uint8Array): string | null =>
  signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** Text has a stray NUL at most; UTF-16 read byte by byte has them all over. */
function holdsNulls(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4_096);
  return head.filter((byte) => byte === 0).length * 10 > head.length;
}

/** The encoding an XML declaration names. */
function declaredEncoding(bytes: Uint8Array, decode: Decode): string | null {
  const head =
    decode(
      bytes.subarray(0, 400).filter((byte) => byte !== 0),
      'windows-1252',
      true,
    ) ?? '';
  return /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? null;
}

function decodeUnmarkedUtf16(bytes: Uint8Array, declared: string | null, decode: Decode) {
  const order = bytes[1] === 0 ? 'utf-16le' : 'utf-16be';
  const isPlausible = bytes[0] === 0 || bytes[1] === 0;
  if (!isPlausible) return err({ kind: 'binary', what: '' } as const);
  if (declared === null || !/^utf-?16/i.test(declared))
    return err({ kind: 'encoding', found: 'UTF-16' } as const);
  return textOr(decode(bytes, order, false), [], 'UTF-16');
}

const decodeDeclared = (bytes: Uint8Array, declared: string, decode: Decode) =>
  textOr(decode(bytes, /^utf-?16/i.test(declared) ? 'utf-8' : declared.toLowerCase(), false), [], declared);

/** Neither UTF-8 throughout nor marked: one encoding for all rows, or a UTF-8 file with a damaged row. */
function decodeBroken(bytes: Uint8Array, isXml: boolean, decode: Decode): Result<DecodedText, Refusal> {
  const lossy = decode(bytes, 'utf-8', true) ?? '';
  if (isXml) return err({ kind: 'encoding', found: '' });
  const isMostlyUtf8 = /[\u0080-\uFFFC]/.test(lossy);
  if (isMostlyUtf8) return textOr(lossy, [], 'UTF-8');
  const western = bytes.some((byte) => UNUSED_IN_1252.has(byte))
    ? null
    : decode(bytes, 'windows-1252', false);
  return textOr(western, [{ kind: 'read-as-windows-1252' }], '');
}

/** Bytes that stand for nothing in Windows-1252. */
const UNUSED_IN_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function textOr(
  text: string | null,
  notes: readonly FileNote[],
  found: string,
): Result<DecodedText, Refusal> {
  if (text === null) return err({ kind: 'encoding', found });
  const bare = text.replace(/^\uFEFF/, '');
  return bare.trim() === '' ? err({ kind: 'empty' }) : ok({ text: bare, notes });
}
