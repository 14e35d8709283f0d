import { annotateTerms } from '../domain/glossary/annotate-terms.ts';
import { checkDraft } from '../domain/glossary/draft-check.ts';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import type { GlossaryFor } from './compiled-glossary.ts';
import { authorshipOf, supplierOfDraft } from './thread-supplier.ts';

/** Where terms stand in messages and drafts. The page learns places and kinds, never a stored word. */
export const annotateCalls = (
  db: ParlanceDatabase,
  glossaryFor: GlossaryFor,
): Pick<Handlers, 'annotate' | 'annotateDraft'> => ({
  async annotate({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    return ok({ spans: annotateTerms(message.ownText, await glossaryFor(author.supplier.id)) });
  },

  async annotateDraft({ draft }) {
    const supplier = await supplierOfDraft(db, draft);
    if (supplier === null) return err({ kind: 'not-followed' });
    return ok({ spans: checkDraft(draft.ownText, await glossaryFor(supplier.id)) });
  },
});
