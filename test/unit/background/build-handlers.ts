import { createHandlers } from '../../../lib/background/create-handlers.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { Caller, Handlers } from '../../../lib/messaging/guard.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

/** Addresses of the story. */
export const li = Address.parse('li@harbour-castings.example.com');
export const ana = Address.parse('ana@buyer.example.com');
export const stranger = Address.parse('someone@elsewhere.example.com');

/** Callers as the guard describes them. */
export const mail: Caller = { class: 'mail', tabId: 7, frameId: 0 };
export const card: Caller = { class: 'card', tabId: 7, frameId: 5 };

/** Handlers over a database that follows Harbour, knows "shipped" and whose own mailbox is Ana's. */
export async function buildHandlers(): Promise<{ db: ParlanceDatabase; handlers: Handlers }> {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.terms.add(buildTerm());
  await settingsStore(db).addOwnAddress(ana);
  return { db, handlers: createHandlers({ db, now: () => NOON_MS, onChanged: () => {} }) };
}
