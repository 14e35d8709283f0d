import type { JournalEntry } from './journal-entry.ts';

/** A part of a handover: its heading and its points, each a line or several. */
export type HandoverPart = { readonly title: string; readonly points: readonly string[] };

/** The notes that go into a handover: those the user chose one by one, oldest first. By itself none does. */
export const chosenNotes = (entries: readonly JournalEntry[]): JournalEntry[] =>
  entries.filter(({ inHandover }) => inHandover).toSorted((a, b) => a.createdAtMs - b.createdAtMs);

/** A handover as Markdown: a heading, then each part that has points. */
export const handoverText = (title: string, parts: readonly HandoverPart[]): string =>
  [
    `# ${escaped(title)}`,
    ...parts
      .filter(({ points }) => points.length > 0)
      .map((part) => `## ${escaped(part.title)}\n\n${part.points.map(pointOf).join('\n')}`),
    '',
  ].join('\n\n');

/** Further lines of a point stand below it. */
const pointOf = (text: string): string => `- ${escaped(text.trim()).replaceAll(/\n+/g, '\n  ')}`;

/** Signs that Markdown would take for its own are text here. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]#<>|]/g, '\\$&');
