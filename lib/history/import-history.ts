import { alsoRead } from '../domain/hints/also-read.ts';
import { readMessage } from '../domain/hints/read-message.ts';
import type { Reading } from '../domain/hints/reading.ts';
import { takeReading } from '../domain/hints/take-reading.ts';
import { hintsAreOn } from '../domain/relationship/supplier.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/change.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { readingStore } from '../storage/reading-store.ts';
import { type Author, type Authors, knownAuthors } from './authors.ts';
import { messagesOf, type SlicedFile } from './read-file.ts';
import { type FileMail, readMail, sendersIn } from './read-mail.ts';
import type { RawMessage } from './split-mbox.ts';

/** How far an import is, and what it found. Every mail is counted in one of the last five. */
export type HistoryProgress = {
  readonly readBytes: number;
  readonly totalBytes: number;
  readonly kept: number;
  readonly known: number;
  /** Nobody follows the sender, or the hints about their supplier are off. */
  readonly passed: number;
  readonly unreadable: number;
  /** Drafts, spam, mails without sender, date or id. */
  readonly unsent: number;
};

/** What an import needs besides its files. */
export type HistoryOptions = {
  readonly db: ParlanceDatabase;
  readonly nowMs: number;
  /** Ends the work after the mail at hand; what was kept stays. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: HistoryProgress) => void;
  /** Lets the page breathe. */
  readonly pause: () => Promise<void>;
};

/** Readings are stored so many at a time. */
const BATCH = 100;
/** After so many mails the page may draw and hear a press. */
const BREATH = 10;
/** Progress is told in steps of this share of all bytes, and with each batch. */
const TOLD_SHARE = 1 / 200;

/**
 * Reads mailboxes and mails of followed senders, and ours to them, into readings. Texts are dropped as soon as they are read;
 * no more than one mail and a part of a file are held.
 */
export async function importHistory(
  files: readonly SlicedFile[],
  options: HistoryOptions,
): Promise<Result<HistoryProgress, StorageFailure>> {
  const work = await beginWork(files, options);
  for await (const message of allMessages(files, work.read, options.signal)) {
    await work.take(message);
    if (work.isDue(BREATH)) await options.pause();
    if (!work.isDue(BATCH)) continue;
    const stored = await work.store();
    if (!stored.ok) return stored;
  }
  const stored = await work.store();
  return stored.ok ? ok(work.progress()) : stored;
}

/** The messages of the files in order, until the work is to end. */
async function* allMessages(
  files: readonly SlicedFile[],
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): AsyncGenerator<RawMessage> {
  for (const file of files) {
    for await (const message of messagesOf(file, onRead, signal)) {
      if (signal.aborted) return;
      yield message;
    }
  }
}

async function beginWork(files: readonly SlicedFile[], { db, nowMs, onProgress, pause }: HistoryOptions) {
  const authors = await knownAuthors(db);
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  let progress: HistoryProgress = {
    readBytes: 0,
    totalBytes,
    kept: 0,
    known: 0,
    passed: 0,
    unreadable: 0,
    unsent: 0,
  };
  let batch: Reading[] = [];
  let since = 0;
  let toldBytes = 0;
  const tell = () => {
    toldBytes = progress.readBytes;
    onProgress(progress);
  };
  const count = (what: keyof HistoryProgress, by = 1) => {
    progress = { ...progress, [what]: progress[what] + by };
  };
  return {
    progress: () => progress,
    read: (bytes: number) => {
      count('readBytes', bytes);
      if (progress.readBytes - toldBytes >= totalBytes * TOLD_SHARE) tell();
    },
    isDue: (every: number) => since % every === 0,
    async take(message: RawMessage) {
      since += 1;
      const taken = await readingIn(message, authors, nowMs, pause);
      if (typeof taken === 'string') count(taken);
      else batch.push(taken);
    },
    async store(): Promise<Result<number, StorageFailure>> {
      const stored = batch.length === 0 ? ok(0) : await readingStore(db).keepAll(batch);
      if (stored.ok) {
        count('kept', stored.value);
        count('known', batch.length - stored.value);
      }
      batch = [];
      tell();
      return stored;
    },
  };
}

type Left = 'passed' | 'unreadable' | 'unsent';

async function readingIn(
  message: RawMessage,
  authors: Authors,
  nowMs: number,
  pause: () => Promise<void>,
): Promise<Reading | Left> {
  const senders = sendersIn(message);
  if (senders.length === 0) return 'unsent';
  const known = await Promise.all(senders.map((sender) => authors.isKnown(sender)));
  if (!known.includes(true)) return 'passed';
  const mail = await takenApart(message);
  if (mail === null || mail === 'unreadable') return mail ?? 'unsent';
  const author = await authors.authorOf(mail);
  if (author === null || !hintsAreOn(author.supplier)) return 'passed';
  const read = readMessage(mail);
  const also = await alsoRead(read, mail.ownText, pause);
  const acts = also.acts !== null && mail.isAutomatic ? { ...also.acts, automatic: true } : also.acts;
  return takeReading(placeOf(mail, author), read, { ...also, acts }, nowMs);
}

/** A broken mail must not end the reading of all the others. */
async function takenApart(message: RawMessage): Promise<FileMail | null | 'unreadable'> {
  try {
    return await readMail(message);
  } catch {
    return 'unreadable';
  }
}

const placeOf = (mail: FileMail, { supplier, side, to }: Author) => ({
  key: `${mail.host}:${mail.messageKey}`,
  host: mail.host,
  supplierId: supplier.id,
  address: mail.from,
  side,
  to: [...to],
  threadKey: mail.threadKey,
  position: mail.position,
  sentAtMs: mail.sentAtMs,
});
