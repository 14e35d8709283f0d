import { type Charter, MAX_ROWS } from '../charter/charter.ts';
import { emptyRow, newCharter, revision } from '../charter/edit-charter.ts';
import { newTerm } from '../glossary/edit-term.ts';
import type { Term } from '../glossary/term.ts';
import { CharterId, type SupplierId, TermId } from '../ids.ts';
import type { Discovery } from './programme.ts';

/** What drafts are made from; ids come from outside, because the core has no chance. */
export type DraftFrom = {
  readonly discovery: Discovery;
  readonly supplierId: SupplierId;
  /** The terms that count with the supplier. */
  readonly terms: readonly Term[];
  readonly charter: Charter | null;
  readonly newId: () => string;
  readonly nowMs: number;
};

/** Proposed terms for words of the session that no term has yet; nothing is agreed by writing it down. */
export function termsFromDiscovery({ discovery, supplierId, terms, newId, nowMs }: DraftFrom): Term[] {
  const known = terms.flatMap(({ labels }) => labels.map((label) => label.text));
  const fresh = unknown(
    discovery.terms.map((word) => word.trim()),
    (word) => word,
    known,
  );
  return fresh.map((label) =>
    newTerm({ id: TermId.parse(newId()), label, lang: 'en', scope: [supplierId], nowMs }),
  );
}

/**
 * The charter with a row for each channel of the session that has none yet ("Order changes: shared sheet"); a new one when
 * there is no charter. Null when the session adds nothing.
 */
export function charterFromDiscovery(from: DraftFrom): Charter | null {
  const { discovery, supplierId, charter, newId, nowMs } = from;
  const said = discovery.channels.map((line) => {
    const [topic = '', channel = ''] = line.split(/:(.*)/s).map((part) => part.trim());
    return { ...emptyRow(newId()), topic, channel: channel.slice(0, 200) };
  });
  const known = charter?.rows ?? [];
  const rows = unknown(
    said,
    ({ topic }) => topic,
    known.map(({ topic }) => topic),
  ).slice(0, MAX_ROWS - known.length);
  if (rows.length === 0) return null;
  if (charter !== null) return { ...charter, ...revision(charter, { rows: [...charter.rows, ...rows] }) };
  const start = { rows, ladder: [], meetings: [] };
  return { ...newCharter({ id: CharterId.parse(newId()), supplierId, start, nowMs }), adapted: true };
}

/** Those that are called something, and otherwise than what is known or came before, whatever the capitals. */
function unknown<T>(list: readonly T[], nameOf: (one: T) => string, known: readonly string[]): T[] {
  const names = new Set(['', ...known.map((name) => name.toLowerCase())]);
  return list.filter((one) => {
    const name = nameOf(one).toLowerCase();
    return !names.has(name) && names.add(name);
  });
}
