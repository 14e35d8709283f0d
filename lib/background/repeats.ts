import { type EarlierAsk, type Repeat, repeatsIn } from '../domain/hints/asks/asked-before.ts';
import { asksIn, topicsIn } from '../domain/hints/asks/find-asks.ts';
import { LONGEST_READ } from '../domain/hints/read-message.ts';
import type { SupplierId } from '../domain/ids.ts';
import { mayBeJudged } from '../domain/language/recognise-language.ts';
import type { MessageOnPage, ThreadRef } from '../domain/message/message.ts';
import { hintsAreOn } from '../domain/relationship/supplier.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { journalStore } from '../storage/journal-store.ts';
import { observationStore } from '../storage/observation-store.ts';
import { readingStore } from '../storage/reading-store.ts';
import { readingKeyOf } from './analysis.ts';
import type { Authorship } from './thread-supplier.ts';

/** What a message asks for that the same side asked for before, in mail or as the user noted it. None where hints are off. */
export async function repeatsOf(
  db: ParlanceDatabase,
  { supplier, side }: Authorship,
  message: MessageOnPage,
): Promise<Repeat[]> {
  const { thread, sentAtMs, ownText } = message;
  const key = readingKeyOf(message);
  if (!hintsAreOn(supplier) || sentAtMs === null || key === null) return [];
  if (!mayBeJudged(ownText)) return [];
  const asks = asksIn(ownText.slice(0, LONGEST_READ));
  if (asks.length === 0) return [];
  const topics = new Set(asks.map(({ topic }) => topic));
  const [read, noted] = await Promise.all([
    readingStore(db).askingFor(supplier.id, topics),
    notedAsks(db, supplier.id),
  ]);
  const earlier = read.map(
    (reading): EarlierAsk => ({ ...reading, atMs: reading.sentAtMs ?? sentAtMs, topics: reading.askedFor }),
  );
  return repeatsIn(asks, { key, side, threadKey: thread.threadKey, atMs: sentAtMs }, [...earlier, ...noted]);
}

/** Questions that the user noted: as asks that were observed, and quoted in the journal, where they are mostly theirs. */
async function notedAsks(db: ParlanceDatabase, supplierId: SupplierId): Promise<EarlierAsk[]> {
  const [observations, entries] = await Promise.all([
    observationStore(db).of(supplierId),
    journalStore(db).quoting(supplierId),
  ]);
  const observed = observations.flatMap(({ kind, state, source, side, atMs }) =>
    kind === 'ask' && state === 'confirmed' && source !== null
      ? [askOf(source.thread, source.messageKey, source.quote, { side, atMs })]
      : [],
  );
  const quoted = entries.flatMap(({ quote, thread, messageKey, createdAtMs }) =>
    quote === null ? [] : [askOf(thread, messageKey, quote, { side: 'theirs', atMs: createdAtMs })],
  );
  return [...observed, ...quoted].filter(({ topics }) => topics.length > 0);
}

const askOf = (
  thread: ThreadRef | null,
  messageKey: string | null,
  quote: string,
  of: Pick<EarlierAsk, 'side' | 'atMs'>,
): EarlierAsk => ({
  ...of,
  key: `${thread?.host ?? ''}:${messageKey ?? ''}`,
  threadKey: thread?.threadKey ?? null,
  topics: topicsIn(quote),
});
