import { MAX_PARTS } from '../domain/charter/readback.ts';
import { matchTerms } from '../domain/glossary/match-terms.ts';
import { watchedBy } from '../domain/glossary/watch-word.ts';
import { TermId } from '../domain/ids.ts';
import type { Supplier } from '../domain/relationship/supplier.ts';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { RequestOf } from '../messaging/protocol.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { readbackStore } from '../storage/readback-store.ts';
import { supplierStore } from '../storage/supplier-store.ts';
import type { GlossaryFor } from './compiled-glossary.ts';
import type { Now } from './now.ts';
import { supplierOfDraft, supplierOfThread } from './thread-supplier.ts';

/** What the other side is asked to restate, kept with the terms, dates and quantities of the words. */
export const readbackCalls = (
  db: ParlanceDatabase,
  now: Now,
  glossaryFor: GlossaryFor,
): Pick<Handlers, 'askReadback'> => ({
  async askReadback(request) {
    const { ours, amounts, thread, messageKey, quote } = request;
    const supplier = await supplierOfRequest(db, request);
    if (supplier === null) return err({ kind: 'not-followed' });
    const { compiled } = await glossaryFor(supplier.id);
    const named = matchTerms(ours, compiled).map(({ termId }) => TermId.parse(termId));
    const termIds = [...new Set([...request.termIds, ...named])].filter((id) => watchedBy(id) === null);
    const source = thread === null ? null : { role: 'seen' as const, thread, messageKey, quote };
    const draft = { supplierId: supplier.id, source, termIds: termIds.slice(0, MAX_PARTS), amounts, ours };
    const asked = await readbackStore(db).ask(draft, now());
    return asked.ok ? ok(null) : asked;
  },
});

const supplierOfRequest = async (
  db: ParlanceDatabase,
  { thread, address, recipients }: RequestOf<'askReadback'>,
): Promise<Supplier | null> =>
  (address === null ? null : await supplierStore(db).followedBy(address)) ??
  (recipients.length === 0 ? null : await supplierOfDraft(db, { thread, recipients })) ??
  (await supplierOfThread(db, thread));
