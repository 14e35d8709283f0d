import { annotateTerms } from '../domain/glossary/annotate-terms.ts';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import type { GlossaryFor } from './compiled-glossary.ts';
import { spokenSpans } from './muted-terms.ts';
import { authorshipOf } from './thread-supplier.ts';

/** Where terms stand in messages. The page learns places and kinds, never a stored word. */
export const annotateCalls = (
  db: ParlanceDatabase,
  glossaryFor: GlossaryFor,
): Pick<Handlers, 'annotate'> => ({
  async annotate({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    const spans = annotateTerms(message.ownText, await glossaryFor(author.supplier.id));
    return ok({
      spans: await spokenSpans(db, spans, { thread: message.thread, addresses: [author.address] }),
    });
  },
});
