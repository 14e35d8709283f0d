import { type CompiledGlossary, compileGlossary } from '../glossary/compile-glossary.ts';
import { newTerm } from '../glossary/edit-term.ts';
import { matchTerms } from '../glossary/match-terms.ts';
import type { Label, Term } from '../glossary/term.ts';
import { TermId } from '../ids.ts';
import type { Charter, CharterRow } from './charter.ts';

/** How often a topic is told is no part of what it is about: "Daily shipment update" is met as "shipment update". */
const RHYTHM = /^(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual)\s+/iu;

/** The topics of a charter, ready to be found in mail by the same matcher as the glossary. */
export type CompiledTopics = { readonly rows: readonly CharterRow[]; readonly compiled: CompiledGlossary };

/** Makes every row findable by its topic and its other words, in any inflection. */
export const compileTopics = ({ rows }: Pick<Charter, 'rows'>): CompiledTopics => ({
  rows,
  compiled: compileGlossary(
    rows.flatMap((row) => termOf(row)),
    null,
  ),
});

/** The rows a message is about, in the charter's order: their topic or one of its words stands in its subject or own text. */
export function topicsIn(
  { rows, compiled }: CompiledTopics,
  message: { readonly subject: string | null; readonly ownText: string },
): readonly CharterRow[] {
  const found = new Set<string>(
    matchTerms(`${message.subject ?? ''}\n${message.ownText}`, compiled).map(({ termId }) => termId),
  );
  return rows.filter(({ id }) => found.has(id));
}

function termOf({ id, topic, words }: CharterRow): Term[] {
  const forms = [topic, topic.replace(RHYTHM, ''), ...words].map((form) => form.trim()).filter(Boolean);
  const [first, ...others] = [...new Set(forms)];
  if (first === undefined) return [];
  const term = newTerm({ id: TermId.parse(id), label: first, lang: 'en', scope: null, nowMs: 0 });
  const variants = others.map((text): Label => ({ text, lang: 'en', use: 'variant' }));
  return [{ ...term, labels: [...term.labels, ...variants] }];
}
