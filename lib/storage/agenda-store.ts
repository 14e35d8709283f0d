import { type Agenda, agendaOf } from '../domain/charter/agenda.ts';
import { ITEM_WAITS_MS, type Waiting, waitingNow } from '../domain/charter/attention.ts';
import { type ReviewNotes, reviewNotesOf } from '../domain/charter/review-notes.ts';
import type { SupplierId } from '../domain/ids.ts';
import { charterStore } from './charter-store.ts';
import type { ParlanceDatabase } from './database.ts';
import { itemStore } from './item-store.ts';
import { observationStore } from './observation-store.ts';
import { playbookStore } from './playbook-store.ts';
import { programmeStore } from './programme-store.ts';
import { readbackStore } from './readback-store.ts';
import { supplierStore } from './supplier-store.ts';
import { termStore } from './term-store.ts';

/** What is due, open or disputed with one supplier. */
export async function findAgenda(
  db: ParlanceDatabase,
  supplierId: SupplierId,
  nowMs: number,
): Promise<Agenda> {
  const [charter, readbacks, terms, items, { agenda: standing }] = await Promise.all([
    charterStore(db).of(supplierId),
    readbackStore(db).of(supplierId),
    termStore(db).inScope(supplierId),
    itemStore(db).of(supplierId),
    playbookStore(db).read(),
  ]);
  return agendaOf({ charter, readbacks, terms, items, standing }, nowMs);
}

/** What is to be looked at in the review with one supplier, on our side only. */
export async function findReviewNotes(db: ParlanceDatabase, supplierId: SupplierId): Promise<ReviewNotes> {
  const [charter, observations, programme] = await Promise.all([
    charterStore(db).of(supplierId),
    observationStore(db).of(supplierId),
    programmeStore(db).of(supplierId),
  ]);
  return reviewNotesOf({ charter, observations, programme });
}

/** Due reviews, owed summaries, items of today and before, and open readbacks with all suppliers. */
export async function findWaiting(db: ParlanceDatabase, nowMs: number): Promise<Waiting[]> {
  const [suppliers, charters, programmes, items, readbacks] = await Promise.all([
    supplierStore(db).all(),
    charterStore(db).all(),
    programmeStore(db).all(),
    itemStore(db).openBy(nowMs + ITEM_WAITS_MS),
    readbackStore(db).open(),
  ]);
  return waitingNow({ suppliers, charters, programmes, items, readbacks }, nowMs);
}
