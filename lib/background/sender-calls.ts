import { ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { settingsStore } from '../storage/settings-store.ts';
import { supplierStore } from '../storage/supplier-store.ts';

/** Who is followed. The only call about somebody nobody follows; nothing of it is kept. */
export const senderCalls = (db: ParlanceDatabase): Pick<Handlers, 'senders'> => ({
  async senders({ addresses }) {
    const own = new Set(await settingsStore(db).ownAddresses());
    const ours = addresses.filter((address) => own.has(address));
    const others = addresses.filter((address) => !own.has(address));
    const suppliers = await Promise.all(others.map((address) => supplierStore(db).followedBy(address)));
    return ok({ followed: others.filter((_, place) => suppliers[place] !== null), ours });
  },
});
