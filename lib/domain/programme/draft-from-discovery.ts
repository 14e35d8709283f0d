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
  const known = new Set(terms.flatMap(({ labels }) => labels.map((label) => label.text.toLowerCase())));
  const fresh = [...new Set(discovery.terms.map((word) => word.trim()))].filter(
    (word) => word !== '' && !known.has(word.toLowerCase()),
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
  const known = new Set(charter?.rows.map(({ topic }) => topic.toLowerCase()));
  const rows = discovery.channels
    .map((line) => {
      const [topic = '', channel = ''] = line.split(/:(.*)/s).map((part) => part.trim());
      return { ...emptyRow(newId()), topic, channel: channel.slice(0, 200) };
    })
    .filter(({ topic }) => topic !== '' && !known.has(topic.toLowerCase()))
    .slice(0, MAX_ROWS - (charter?.rows.length ?? 0));
  if (rows.length === 0) return null;
  if (charter !== null) return { ...charter, ...revision(charter, { rows: [...charter.rows, ...rows] }) };
  const start = { rows, ladder: [], meetings: [] };
  return { ...newCharter({ id: CharterId.parse(newId()), supplierId, start, nowMs }), adapted: true };
}
