import { fileName } from '../exchange/file-name.ts';
import type { TextFile } from '../exchange/write/write-archive.ts';
import type { JournalEntry } from './journal-entry.ts';

/** What an entry's ids stand for; null when it is not known any more. */
export type EntryNames = {
  readonly supplierOf: (entry: JournalEntry) => string | null;
  readonly personOf: (entry: JournalEntry) => string | null;
};

/** One Markdown file for each entry: front matter in YAML, the quote, the text, earlier wordings. Names never collide. */
export function entryFiles(entries: readonly JournalEntry[], names: EntryNames): TextFile[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const what = entry.text.split('\n')[0]?.slice(0, 40) ?? '';
    return {
      name: freeName(taken, entry.createdAtMs, names.supplierOf(entry) ?? '', what === '' ? 'Note' : what),
      text: `${frontMatter(entryFields(entry, names))}\n${bodyOf(entry)}`,
    };
  });
}

/** One Markdown file for each supplier: front matter, then its entries under their time with all that is known of them, in the given order. */
export function supplierFiles(
  entries: readonly JournalEntry[],
  names: EntryNames,
  nowMs: number,
): TextFile[] {
  const taken = new Set<string>();
  const bySupplier = Map.groupBy(entries, ({ supplierId }) => supplierId);
  return [...bySupplier.values()].map((same) => {
    const [first] = same;
    const supplier = first === undefined ? null : names.supplierOf(first);
    const head = frontMatter([
      ['supplier', supplier],
      ['entries', same.length],
      ['exported', isoTime(nowMs)],
    ]);
    const parts = same.map(
      (entry) =>
        `## ${isoTime(entry.createdAtMs)}\n\n${aboutOf(entry, names)}${restOf(entry, names)}${bodyOf(entry)}`,
    );
    return {
      name: freeName(taken, nowMs, supplier ?? 'No-supplier', 'Journal'),
      text: `${head}\n${parts.join('\n')}`,
    };
  });
}

type Field = readonly [name: string, value: string | number | readonly string[] | null];

const entryFields = (entry: JournalEntry, names: EntryNames): Field[] => [
  ['id', entry.id],
  ['created', isoTime(entry.createdAtMs)],
  ['edited', isoOrNone(entry.editedAtMs)],
  ['supplier', names.supplierOf(entry)],
  ['person', names.personOf(entry)],
  ['tags', entry.tags],
  ['webmail', entry.thread?.host ?? null],
  ['thread', entry.thread?.subject ?? null],
  ['link', entry.thread?.url ?? null],
  ['thread_lost', isoOrNone(entry.threadLostAtMs)],
  ['message', entry.messageKey],
  ['explains_since', isoOrNone(entry.explainsFromMs)],
  ['ledger_side', entry.ledger?.side ?? null],
  ['ledger_kind', entry.ledger?.kind ?? null],
  ['ledger_weight', entry.ledger?.weight ?? null],
  ['ledger_reason', entry.ledger?.reason ?? null],
];

const frontMatter = (fields: readonly Field[]): string => `---\n${yamlOf(fields)}\n---\n`;

/** Lines that YAML 1.2 reads back value for value: JSON strings are YAML. Unknown fields are left out. */
const yamlOf = (fields: readonly Field[]): string =>
  fields
    .flatMap(([name, value]) =>
      value === null || value === '' || (typeof value === 'object' && value.length === 0)
        ? []
        : [`${name}: ${JSON.stringify(value)}`],
    )
    .join('\n');

/** What stands above an entry in the file of its supplier already. */
const TOLD: ReadonlySet<string> = new Set(['created', 'supplier', 'person', 'tags', 'thread']);

/** The other fields of an entry among those of its supplier, as a block of their own. */
const restOf = (entry: JournalEntry, names: EntryNames): string =>
  `\`\`\`yaml\n${yamlOf(entryFields(entry, names).filter(([name]) => !TOLD.has(name)))}\n\`\`\`\n\n`;

function bodyOf({ quote, text, wordings }: JournalEntry): string {
  const parts = [
    quote === null ? '' : quoted(quote),
    text,
    ...wordings.map((one) => `Words of ${isoTime(one.atMs)}:\n\n${quoted(one.text)}`),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const aboutOf = (entry: JournalEntry, names: EntryNames): string => {
  const about = [names.personOf(entry), entry.thread?.subject, ...entry.tags.map((tag) => `#${tag}`)];
  const line = about.filter(Boolean).join(' · ');
  return line === '' ? '' : `*${line.replaceAll(/[*_\n]/g, ' ')}*\n\n`;
};

const quoted = (text: string): string => `> ${text.replaceAll('\n', '\n> ')}`;

const isoOrNone = (atMs: number | null): string | null => (atMs === null ? null : isoTime(atMs));

const isoTime = (atMs: number): string => new Date(atMs).toISOString();

function freeName(taken: Set<string>, atMs: number, whose: string, what: string): string {
  for (let count = 1; ; count += 1) {
    const name = fileName(atMs, whose, count === 1 ? what : `${what.slice(0, 50)} ${count}`, 'md');
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
