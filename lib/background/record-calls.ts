import type { SupplierId } from '../domain/ids.ts';
import { newItem } from '../domain/journal/new-item.ts';
import type { Address } from '../domain/message/address.ts';
import type { Person } from '../domain/relationship/supplier.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { CallError, RequestOf } from '../messaging/protocol.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { dismissalStore } from '../storage/dismissal-store.ts';
import type { FollowError } from '../storage/follow-sender.ts';
import { itemStore } from '../storage/item-store.ts';
import { journalStore } from '../storage/journal-store.ts';
import { observationStore } from '../storage/observation-store.ts';
import { peopleStore } from '../storage/people-store.ts';
import { supplierStore } from '../storage/supplier-store.ts';
import type { Now } from './now.ts';
import { supplierOfSender } from './thread-supplier.ts';

type RecordCalls = Pick<Handlers, 'addNote' | 'addItem' | 'observe' | 'dismissHint' | 'follow'>;

/** One record read, or one change made. The guard runs changes once per op-id, in one transaction. */
export const recordCalls = (db: ParlanceDatabase, now: Now): RecordCalls => ({
  async addNote(request) {
    const added = await journalStore(db).add({ ...request.note, ...(await aboutWhom(db, request)) }, now());
    return added.ok ? ok(added.value.id) : added;
  },

  async addItem({ supplierId, address, start }) {
    const supplier =
      supplierId === null
        ? await supplierOfSender(db, address, start.source?.thread ?? null)
        : await supplierStore(db).byId(supplierId);
    if (supplier === null) return err({ kind: 'not-followed' });
    const saved = await itemStore(db).save(newItem(crypto.randomUUID(), supplier.id, start, now()), null);
    if (saved.ok) return ok(saved.value.id);
    return err(saved.error.kind === 'conflict' ? { kind: 'failed' } : saved.error);
  },

  async observe({ observation, address }) {
    if ((await supplierStore(db).byId(observation.supplierId)) === null) return err({ kind: 'gone' });
    const person = await personOf(db, observation.supplierId, address);
    return observationStore(db).answer({ ...observation, personId: person?.id ?? null });
  },

  async dismissHint({ dismissal }) {
    const added = await dismissalStore(db).add(dismissal, now());
    return added.ok ? ok(null) : added;
  },

  async follow({ sender, scope, supplierId, ours }) {
    const followed = await supplierStore(db).follow({ sender, scope, supplierId, ours }, now());
    return followed.ok ? followed : refusedFollow(followed.error);
  },
});

/** Supplier and person of a note: as given, else those of the sender it concerns, else those of its thread. */
async function aboutWhom(
  db: ParlanceDatabase,
  { note, address }: RequestOf<'addNote'>,
): Promise<Pick<RequestOf<'addNote'>['note'], 'supplierId' | 'personId'>> {
  const { supplierId, personId } = note;
  if (supplierId !== null) return { supplierId, personId };
  const supplier = await supplierOfSender(db, address ?? null, note.thread);
  if (supplier === null) return { supplierId, personId };
  const person = await personOf(db, supplier.id, address ?? null);
  return { supplierId: supplier.id, personId: personId ?? person?.id ?? null };
}

async function personOf(
  db: ParlanceDatabase,
  supplierId: SupplierId,
  address: Address | null,
): Promise<Person | null> {
  const people = await peopleStore(db).of(supplierId);
  return people.find(({ addresses }) => address !== null && addresses.includes(address)) ?? null;
}

/** In the terms of the protocol: a sender that can't be followed like this is a request that makes no sense. */
function refusedFollow(error: FollowError): Result<never, CallError> {
  if (error.kind === 'not-followable') return err({ kind: 'malformed' });
  return err(error.kind === 'conflict' ? { kind: 'failed' } : error);
}
