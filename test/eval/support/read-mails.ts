import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ownTextOf } from './own-text.ts';

/** The own text of a mail, and a name that tells nothing of it. */
export type Mail = { readonly hash: string; readonly text: string };

/** With more words they are documents. */
const MOST_WORDS = 300;
/** A line at least as long was broken by the mail program, not by its author. */
const WRAPPED = 55;

/** What counts as a mail. */
export type MailOptions = { readonly fewestWords: number; readonly quoted: boolean };

type Line = { own?: string; own_text?: string; text?: string; kind?: string };

/** Where a mail quotes or forwards another one. */
const QUOTE = /^\s*-{2,}\s*(?:original message|forwarded by).*$|^\s*from:.*$/gimu;
const HEADER = /^\s*(?:to|sent|cc|bcc|subject|date|importance|x-[\w-]+)\b.*$|^\s*-+.*$|^>.*$/gimu;

/**
 * Mails of JSON lines with the own text in `own`, `own_text` or `text`, each text once, those of `kind` bulk left out; with
 * `quoted` the mails that these quote or forward instead. Lines that a mail program broke are joined, as an editor of a
 * webmail has them.
 */
export function readMails(file: string, { fewestWords, quoted }: MailOptions): Mail[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const texts = lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line) // as the usage says
    .filter(({ kind }) => kind !== 'bulk')
    .flatMap((line) => (quoted ? quotedTexts(line) : [ownText(line)]))
    .map(unwrapped);
  return [...new Set(texts)]
    .filter((text) => isOrdinary(text, fewestWords))
    .map((text) => ({ text, hash: hashOf(text) }));
}

const ownText = ({ own, own_text, text }: Line): string => own ?? own_text ?? ownTextOf(text ?? '');

const quotedTexts = ({ text = '' }: Line): string[] =>
  text
    .split(QUOTE)
    .slice(1)
    .map((part) => part.replaceAll(HEADER, '').trim());

function isOrdinary(text: string, fewestWords: number): boolean {
  const words = text.split(/\s+/u).filter(Boolean).length;
  return words >= fewestWords && words <= MOST_WORDS;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function unwrapped(text: string): string {
  const lines = text.split('\n');
  return lines.reduce((joined, line, index) => {
    const isGoingOn = (lines[index - 1]?.length ?? 0) >= WRAPPED && /^\s*[\p{L}\p{N}(“"']/u.test(line);
    return index === 0 ? line : `${joined}${isGoingOn ? ' ' : '\n'}${line}`;
  }, '');
}
