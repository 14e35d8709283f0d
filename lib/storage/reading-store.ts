import { Dexie } from 'dexie';
import { MIN_WORDS_FOR_BASELINE } from '../domain/hints/baseline.ts';
import { Reading } from '../domain/hints/reading.ts';
import type { SupplierId } from '../domain/ids.ts';
import { JUDGED_LANGUAGE } from '../domain/language/recognise-language.ts';
import type { Address } from '../domain/message/address.ts';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';

const MINUTE_MS = 60_000;

/** The numbers taken from messages. Private. */
export const readingStore = (db: ParlanceDatabase) => ({
  /** The dated readings of one sender, oldest first. A reading without a time has no place in an order. */
  of: async (address: Address): Promise<Reading[]> =>
    readRows(
      Reading,
      await db.readings
        .where('[address+sentAtMs]')
        .between([address, Dexie.minKey], [address, Dexie.maxKey])
        .toArray(),
    ),

  /** The dated readings of everybody at one supplier, oldest first. */
  ofSupplier: async (supplierId: SupplierId): Promise<Reading[]> =>
    readRows(Reading, await db.readings.where({ supplierId }).toArray())
      .filter((reading) => reading.sentAtMs !== null)
      .toSorted((a, b) => (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0)),

  /** The latest `most` dated readings of our own messages to a supplier, oldest first. The others are not read. */
  async oursTo(supplierId: SupplierId, most: number): Promise<Reading[]> {
    // Taken at once and sifted here: a draft waits for it, and a look at each row in the database takes several times as long.
    const rows = await db.readings.where({ supplierId }).toArray();
    const ours = rows.filter(({ side, sentAtMs }) => side === 'ours' && sentAtMs !== null);
    return readRows(Reading, ours.toSorted((a, b) => (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0)).slice(-most));
  },

  byKey: async (key: string): Promise<Reading | null> => readRow(Reading, await db.readings.get(key)),

  /** The reading of the newest dated message of a supplier, or null. */
  async latest(supplierId: SupplierId): Promise<Reading | null> {
    return (await readingStore(db).ofSupplier(supplierId)).at(-1) ?? null;
  },

  /** The dated readings of everybody at one supplier that ask for one of these, in no order. Machines ask for nothing. */
  askingFor: async (supplierId: SupplierId, topics: ReadonlySet<string>): Promise<Reading[]> =>
    readRows(
      Reading,
      await db.readings
        .where({ supplierId })
        .filter((row) => row.askedFor?.some((topic) => topics.has(topic)) ?? false)
        .toArray(),
    ).filter(({ acts, sentAtMs }) => sentAtMs !== null && acts?.automatic !== true),

  /** The readings of a thread, in no order. */
  ofThread: async (threadKey: string): Promise<Reading[]> =>
    readRows(Reading, await db.readings.where({ threadKey }).toArray()),

  count: (): Promise<number> => db.readings.count(),

  /**
   * Whether nothing new would be taken from this text of this message. A reading from before acts, or what is asked for, were read
   * is taken again, and one of ours from before those were scored.
   */
  async isKept(key: string, textHash: string): Promise<boolean> {
    const row: Partial<Reading> | undefined = await db.readings.get(key);
    const known = readRow(Reading, row);
    if (known?.textHash !== textHash || row?.askedFor === undefined) return false;
    return isForeign(known) || (known.acts !== null && !isUnscored(known));
  },

  /**
   * Stores a reading unless the same was taken before, or its supplier was removed meanwhile; in place of one that a file of
   * old mail gave. Answers whether it wrote.
   */
  keep(reading: Reading): Promise<Result<boolean, StorageFailure>> {
    return change(db, [db.readings, db.suppliers], async () => {
      if ((await db.suppliers.get(reading.supplierId)) === undefined) return ok(false);
      if (await readingStore(db).isKept(reading.key, reading.textHash)) return ok(false);
      const fromFiles = (await readElsewhere(db, reading)).filter(({ host }) => host === 'file');
      await db.readings.bulkDelete(fromFiles.map(({ key }) => key));
      await db.readings.put(reading);
      return ok(true);
    });
  },

  /**
   * Stores readings of old mail, without those that were taken before, there or in a webmail, and without those of a supplier
   * that was removed meanwhile. Answers how many it wrote.
   */
  keepAll(readings: readonly Reading[]): Promise<Result<number, StorageFailure>> {
    return change(db, [db.readings, db.suppliers], async () => {
      const suppliers = new Set(await db.suppliers.toCollection().primaryKeys());
      const own = await db.readings.bulkGet(readings.map(({ key }) => key));
      const unknown = readings.filter(
        ({ supplierId }, place) => own[place] === undefined && suppliers.has(supplierId),
      );
      const doubted = await readElsewhereAround(db, unknown);
      const elsewhere = await Promise.all(
        unknown.map(async (reading) => doubted.has(reading.address) && (await readElsewhere(db, reading))),
      );
      const missing = unknown.filter(
        (_, place) => elsewhere[place] === false || elsewhere[place]?.length === 0,
      );
      const fresh = new Map(missing.map((reading) => [reading.key, reading]));
      await db.readings.bulkPut([...fresh.values()]);
      return ok(fresh.size);
    });
  },
});

/** Long enough to say something about a habit, and no score was taken. */
const isUnscored = ({ scores, habits }: Reading): boolean =>
  scores.formality === null && habits.words >= MIN_WORDS_FOR_BASELINE;

/** In a language that is not judged, no acts are read either. */
const isForeign = ({ language }: Reading): boolean => language !== null && language !== JUDGED_LANGUAGE;

/**
 * The senders among these readings of whom something from another place stands between their first and last mail: one look
 * at keys a sender, where a look a mail would take longer than all reading.
 */
async function readElsewhereAround(
  db: ParlanceDatabase,
  readings: readonly Reading[],
): Promise<ReadonlySet<Address>> {
  const bySender = [...Map.groupBy(readings, ({ address }) => address)];
  const doubted = await Promise.all(
    bySender.map(async ([address, own]) => {
      const times = own.flatMap(({ sentAtMs }) => sentAtMs ?? []);
      if (times.length === 0) return [];
      const near = await db.readings
        .where('[address+sentAtMs]')
        .between(
          [address, Math.min(...times) - MINUTE_MS],
          [address, Math.max(...times) + MINUTE_MS],
          true,
          true,
        )
        .primaryKeys();
      const hosts = new Set(own.map(({ host }) => `${host}:`));
      const isElsewhere = (key: string) => [...hosts].some((host) => !key.startsWith(host));
      return near.some(isElsewhere) ? [address] : [];
    }),
  );
  return new Set(doubted.flat());
}

/** Readings of the same message from another place: of the same sender in the same minute. Webmails tell times to the minute. */
async function readElsewhere(db: ParlanceDatabase, { address, sentAtMs, host }: Reading): Promise<Reading[]> {
  if (sentAtMs === null) return [];
  const near = await db.readings
    .where('[address+sentAtMs]')
    .between([address, sentAtMs - MINUTE_MS], [address, sentAtMs + MINUTE_MS], true, true)
    .toArray();
  return readRows(Reading, near).filter((other) => other.host !== host);
}
