import { captured, similarTerms, type TermCapture, termWithForm } from '../domain/glossary/capture-term.ts';
import { neighboursOf } from '../domain/glossary/ladder.ts';
import { isInScope, nameOf, type Term } from '../domain/glossary/term.ts';
import { muteIdOf } from '../domain/glossary/term-mute.ts';
import { termOf, watchedBy } from '../domain/glossary/watch-word.ts';
import { type SupplierId, TermId } from '../domain/ids.ts';
import type { Supplier } from '../domain/relationship/supplier.ts';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { supplierStore } from '../storage/supplier-store.ts';
import { termMuteStore } from '../storage/term-mute-store.ts';
import { termStore } from '../storage/term-store.ts';
import { watchStore } from '../storage/watch-store.ts';
import type { Now } from './now.ts';
import { supplierOfSender } from './thread-supplier.ts';

type TermCalls = Pick<Handlers, 'term' | 'findTerm' | 'addTerm' | 'setWatch' | 'setTermMute'>;

/** Terms offered as the one that a phrase may be another form of. */
const MAX_SIMILAR = 5;

/** One term read, or caught in mail. The guard runs changes once per op-id, in one transaction. */
export const termCalls = (db: ParlanceDatabase, now: Now): TermCalls => ({
  async term({ termId, thread = null, address = null }) {
    const wordId = watchedBy(termId);
    const watch = wordId === null ? null : await watchStore(db).byId(wordId);
    const term = watch === null ? await termStore(db).byId(termId) : termOf(watch);
    if (term === null) return ok(null);
    const supplier = (await onlySupplierOf(db, term)) ?? (await supplierOfSender(db, address, thread));
    const others = term.ladder === null ? [] : await termsFor(db, supplier?.id ?? null);
    return ok({ term, supplier, watch, ...neighboursOf(term, others) });
  },

  async findTerm({ text, thread, address }) {
    const supplier = await supplierOfSender(db, address, thread);
    const terms = await termsFor(db, supplier?.id ?? null);
    const known = termWithForm(terms, text);
    const similar = known === null ? similarTerms(terms, text, MAX_SIMILAR) : [];
    return ok({ supplier, known, similar: similar.map((term) => ({ id: term.id, name: nameOf(term) })) });
  },

  async addTerm({ capture }) {
    const known = await knownTerm(db, capture);
    if (known === null && capture.termId !== null) return err({ kind: 'gone' });
    const term = captured({ capture, known, id: TermId.parse(crypto.randomUUID()), nowMs: now() });
    const saved = await termStore(db).save(term, known?.rev ?? null, { nowMs: now(), via: 'mail' });
    // It was read in this very transaction, so nobody changed it meanwhile.
    if (!saved.ok) return err(saved.error.kind === 'conflict' ? { kind: 'failed' } : saved.error);
    return ok(saved.value.id);
  },

  async setTermMute({ termId, place, muted }) {
    const mutes = termMuteStore(db);
    if (!muted) return mutes.unmute(muteIdOf(termId, place));
    const done = await mutes.mute(termId, place, now());
    return done.ok ? ok(null) : done;
  },

  async setWatch({ word, watched }) {
    const done = await (watched ? watchStore(db).save(word, null) : watchStore(db).remove(word.id));
    // A conflict: it is watched again already, as somebody wants it now.
    return done.ok || done.error.kind === 'conflict' ? ok(null) : err(done.error);
  },
});

/** The term that was chosen, else the one that has this form already: it may have been added in a second tab. */
const knownTerm = async (
  db: ParlanceDatabase,
  { termId, text, supplierId }: TermCapture,
): Promise<Term | null> =>
  termId === null ? termWithForm(await termsFor(db, supplierId), text) : termStore(db).byId(termId);

/** The terms that count with a supplier, or all in use. */
const termsFor = async (db: ParlanceDatabase, supplierId: SupplierId | null): Promise<readonly Term[]> =>
  (await termStore(db).all()).filter((term) =>
    supplierId === null ? term.status !== 'retired' : isInScope(term, supplierId),
  );

async function onlySupplierOf(db: ParlanceDatabase, { scope }: Term): Promise<Supplier | null> {
  const only = scope?.length === 1 ? scope[0] : undefined;
  return only === undefined ? null : supplierStore(db).byId(only);
}
