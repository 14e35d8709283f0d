import { factsIn } from '../domain/hints/facts/find-facts.ts';
import { type Slip, slipsIn } from '../domain/hints/facts/find-slips.ts';
import { LONGEST_READ } from '../domain/hints/read-message.ts';
import type { Reading } from '../domain/hints/reading.ts';
import { mayBeJudged } from '../domain/language/recognise-language.ts';
import type { MessageOnPage } from '../domain/message/message.ts';
import { hintsAreOn } from '../domain/relationship/supplier.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { readingStore } from '../storage/reading-store.ts';
import { readingKeyOf } from './analysis.ts';
import type { Authorship } from './thread-supplier.ts';

/** Numbers, dates and amounts of a message that do not go with what was written before. None where hints are off. */
export async function slipsOf(
  db: ParlanceDatabase,
  { supplier }: Authorship,
  message: MessageOnPage,
): Promise<Slip[]> {
  const { thread, sentAtMs } = message;
  const key = readingKeyOf(message);
  if (!hintsAreOn(supplier) || thread.threadKey === null || sentAtMs === null || key === null) return [];
  if (!mayBeJudged(message.ownText)) return [];
  const facts = factsIn(message.ownText.slice(0, LONGEST_READ));
  if (facts.length === 0) return [];
  const isEarlier = (other: Reading) =>
    other.supplierId === supplier.id && other.key !== key && (other.sentAtMs ?? sentAtMs) < sentAtMs;
  const inThread = (await readingStore(db).ofThread(thread.threadKey)).filter(isEarlier);
  const hasOrder = facts.some(({ about }) => about === 'order');
  const everywhere = hasOrder ? (await readingStore(db).ofSupplier(supplier.id)).filter(isEarlier) : [];
  return slipsIn(
    facts,
    inThread.toSorted((a, b) => (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0)),
    everywhere,
  );
}
