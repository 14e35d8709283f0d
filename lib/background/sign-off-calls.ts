import { sign } from '../domain/charter/edit-charter.ts';
import type { Correspondent } from '../domain/message/message.ts';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import { charterStore } from '../storage/charter-store.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { supplierStore } from '../storage/supplier-store.ts';
import type { Now } from './now.ts';
import { authorshipOf } from './thread-supplier.ts';

/** The confirmation of a charter by a message of the other side. */
export const signOffCalls = (
  db: ParlanceDatabase,
  now: Now,
): Pick<Handlers, 'unsignedCharter' | 'signCharter'> => ({
  async unsignedCharter({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    const charter = author.side === 'ours' ? null : await charterStore(db).of(author.supplier.id);
    if (charter === null || charter.signOffs.some(({ version }) => version === charter.version))
      return ok(null);
    return ok({ charterId: charter.id, version: charter.version, adapted: charter.adapted });
  },

  async signCharter({ charterId, version, sender, thread, sentAtMs }) {
    const supplier = sender.address === null ? null : await supplierStore(db).followedBy(sender.address);
    if (supplier === null) return err({ kind: 'not-followed' });
    const charter = await charterStore(db).of(supplier.id);
    // What was confirmed is the version that was shown; another one since then is not.
    if (charter?.id !== charterId || charter.version !== version) return err({ kind: 'gone' });
    const signed = sign(charter, nameOf(sender), sentAtMs ?? now(), thread);
    const saved = await charterStore(db).save(signed, charter.rev, now());
    if (saved.ok) return ok(null);
    return err(saved.error.kind === 'conflict' ? { kind: 'failed' } : saved.error);
  },
});

const nameOf = ({ name, address }: Correspondent): string => (name ?? address ?? '').slice(0, 200);
