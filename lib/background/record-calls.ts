import { err, ok, type Result } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { CallError, RequestOf } from '../messaging/protocol.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { dismissalStore } from '../storage/dismissal-store.ts';
import type { FollowError } from '../storage/follow-sender.ts';
import { journalStore } from '../storage/journal-store.ts';
import { peopleStore } from '../storage/people-store.ts';
import { supplierStore } from '../storage/supplier-store.ts';
import { termStore } from '../storage/term-store.ts';
import type { Now } from './now.ts';
import { supplierOfThread } from './thread-supplier.ts';

type RecordCalls = Pick<Handlers, 'term' | 'addNote' | 'dismissHint' | 'follow'>;

/** One record read, or one change made. The guard runs changes once per op-id, in one transaction. */
export const recordCalls = (db: ParlanceDatabase, now: Now): RecordCalls => ({
  async term({ termId }) {
    const term = await termStore(db).byId(termId);
    if (term === null) return ok(null);
    const only = term.scope?.length === 1 ? term.scope[0] : undefined;
    return ok({ term, supplier: only === undefined ? null : await supplierStore(db).byId(only) });
  },

  async addNote(request) {
    return journalStore(db).add({ ...request.note, ...(await aboutWhom(db, request)) }, now());
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
  const bySender = address ? await supplierStore(db).followedBy(address) : null;
  const supplier = bySender ?? (await supplierOfThread(db, note.thread));
  if (supplier === null) return { supplierId, personId };
  const people = await peopleStore(db).of(supplier.id);
  const person = people.find(({ addresses }) => address && addresses.includes(address));
  return { supplierId: supplier.id, personId: personId ?? person?.id ?? null };
}

/** In the terms of the protocol: a sender that can't be followed like this is a request that makes no sense. */
function refusedFollow(error: FollowError): Result<never, CallError> {
  if (error.kind === 'not-followable') return err({ kind: 'malformed' });
  return err(error.kind === 'conflict' ? { kind: 'failed' } : error);
}
