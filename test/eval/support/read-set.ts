import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One row of a labelled set, as described in the set's own documentation. */
export type Row = {
  readonly id: string;
  readonly text: string;
  readonly label?: string;
  readonly score?: number;
  readonly source?: string;
  readonly group?: string;
};

/** One dated mail of a sender. */
export type DatedMail = {
  readonly id: string;
  readonly date: string;
  readonly sender: string;
  readonly own: string;
  readonly words: number;
  readonly kind: 'person' | 'bulk';
};

/** Rows of a labelled set, or null when the folder does not hold it. */
export function readSet(dir: string, set: string): Row[] | null {
  // The set's own documentation names these columns.
  return readLines(dir, set) as Row[] | null;
}

/** Dated mail of senders, or null when the folder does not hold it. */
export function readDatedMail(dir: string): DatedMail[] | null {
  // As above.
  return readLines(dir, 'threads') as DatedMail[] | null;
}

function readLines(dir: string, set: string): unknown[] | null {
  const file = readdirSync(dir).find((name) => name.split('.')[0] === set && /\.jsonl(?:\.gz)?$/u.test(name));
  if (file === undefined) return null;
  const bytes = readFileSync(join(dir, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
