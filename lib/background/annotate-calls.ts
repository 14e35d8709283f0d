import { matchTerms } from '../domain/glossary/match-terms.ts';
import { isDivergence } from '../domain/glossary/term.ts';
import type { Span } from '../domain/message/span.ts';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import type { GlossaryFor, ReadyGlossary } from './compiled-glossary.ts';
import { authorshipOf, supplierOfDraft } from './thread-supplier.ts';

/** Where terms stand in messages and drafts. The page learns places and kinds, never a stored word. */
export const annotateCalls = (
  db: ParlanceDatabase,
  glossaryFor: GlossaryFor,
): Pick<Handlers, 'annotate' | 'annotateDraft'> => ({
  async annotate({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    return ok({ spans: spansIn(message.ownText, await glossaryFor(author.supplier.id)) });
  },

  async annotateDraft({ draft }) {
    const supplier = await supplierOfDraft(db, draft);
    if (supplier === null) return err({ kind: 'not-followed' });
    return ok({ spans: spansIn(draft.ownText, await glossaryFor(supplier.id)) });
  },
});

function spansIn(text: string, { terms, compiled }: ReadyGlossary): Span[] {
  const divergent = new Set(terms.filter(isDivergence).map((term) => term.id));
  return matchTerms(text, compiled).map(({ start, end, termId, label }) => {
    const kind =
      label.use === 'discouraged' ? 'discouraged' : divergent.has(termId) ? 'divergence' : 'agreed';
    return { start, end, kind, ref: `term:${termId}` };
  });
}
