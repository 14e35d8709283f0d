import { annotateTerms } from '../domain/glossary/annotate-terms.ts';
import { alsoRead } from '../domain/hints/also-read.ts';
import { baselineOf, pointsOf, SCORE_OF_KIND } from '../domain/hints/baseline.ts';
import { judgeDrift, POPULATION_DEVIATION } from '../domain/hints/drift.ts';
import { isAnswer } from '../domain/hints/is-answer.ts';
import { LONGEST_READ, readMessage } from '../domain/hints/read-message.ts';
import {
  type Baseline,
  type Dismissal,
  type Drift,
  DriftKind,
  type Reading,
} from '../domain/hints/reading.ts';
import { NOTHING_READ, type ReadingOf, takeReading } from '../domain/hints/take-reading.ts';
import { textHash } from '../domain/language/text-hash.ts';
import type { Address } from '../domain/message/address.ts';
import type { MessageOnPage } from '../domain/message/message.ts';
import { hintsAreOn } from '../domain/relationship/supplier.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { MessageHints } from '../messaging/card-answers.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { StorageFailure } from '../storage/change.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { dismissalStore } from '../storage/dismissal-store.ts';
import { readingStore } from '../storage/reading-store.ts';
import { evidenceOf, readingKeyOf, readingOf } from './analysis.ts';
import type { GlossaryFor } from './compiled-glossary.ts';
import { spokenSpans } from './muted-terms.ts';
import type { Now } from './now.ts';
import { findPhrases, pause } from './phrase-tools.ts';
import { proposalsIn } from './proposals.ts';
import { repeatsOf } from './repeats.ts';
import { slipsOf } from './slips.ts';
import { type Authorship, authorshipOf } from './thread-supplier.ts';
import { noteTopics } from './topic-calls.ts';

/**
 * Reads tone and formality, and says what changed. Only for suppliers whose hints are on; of our own messages nothing is said:
 * what they ask and when tells how long answers take, and how formal they are what our drafts are held against.
 */
export const hintCalls = (
  db: ParlanceDatabase,
  now: Now,
  glossaryFor: GlossaryFor,
): Pick<Handlers, 'judge' | 'hints'> => ({
  async judge({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    await noteTopics(db, author.supplier, message);
    const key = readingKeyOf(message);
    if (!hintsAreOn(author.supplier) || key === null) return ok({ spans: [], markers: 0 });
    const kept = await keepReading(db, message, readingOf(message, key, author), now());
    if (!kept.ok) return kept;
    if (author.side === 'ours') return ok({ spans: [], markers: 0 });
    const drifts = await driftsOf(db, author.address);
    const spans = drifts.flatMap((drift) => evidenceOf(drift, key, message));
    return ok({ spans, markers: spans.length });
  },

  async hints({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    const marked = annotateTerms(message.ownText, await glossaryFor(author.supplier.id));
    const terms = await spokenSpans(db, marked, { thread: message.thread, addresses: [author.address] });
    const answers = await answersWish(db, author, message);
    const hints = isJudged(author) ? await hintsOf(db, author, message, { nowMs: now(), answers }) : noHints;
    const slips = await slipsOf(db, author, message);
    const repeats = await repeatsOf(db, author, message);
    const read = { phrases: hints.phrases, slips, repeats, answers };
    return ok({
      ...aboutAuthor(author),
      ...hints,
      ...(await proposalsIn(db, author, message, read)),
      terms,
    });
  },
});

/** Takes the reading of a message and stores it, unless it was taken before. */
async function keepReading(
  db: ParlanceDatabase,
  message: MessageOnPage,
  of: ReadingOf,
  nowMs: number,
): Promise<Result<boolean, StorageFailure>> {
  const store = readingStore(db);
  if (await store.isKept(of.key, textHash(message.ownText))) return ok(false);
  const read = readMessage(message);
  return store.keep(takeReading(of, read, await alsoRead(read, message.ownText, pause), nowMs));
}

const isJudged = ({ side, supplier }: Authorship): boolean => side === 'theirs' && hintsAreOn(supplier);

type Hints = Omit<
  MessageHints,
  'supplier' | 'hintsOn' | 'isOurs' | 'terms' | 'proposals' | 'slips' | 'repeats'
>;

const aboutAuthor = ({ supplier, side }: Authorship) => ({
  supplier,
  hintsOn: hintsAreOn(supplier),
  isOurs: side === 'ours',
});

const noHints: Hints = { reading: null, markers: [], phrases: [], n: 0, baselines: [], drifts: [] };

async function hintsOf(
  db: ParlanceDatabase,
  author: Authorship,
  message: MessageOnPage,
  { nowMs, answers }: { readonly nowMs: number; readonly answers: boolean },
): Promise<Hints> {
  const { address } = author;
  const read = readMessage(message);
  const of = readingOf(message, readingKeyOf(message) ?? 'unkept', author);
  const reading = takeReading(of, read, NOTHING_READ, nowMs);
  const isRead = read.verdict !== 'language-not-judged';
  const readings = await readingStore(db).of(address);
  const others = readings.filter(({ key }) => key !== reading.key);
  return {
    reading: read.verdict === 'judged' ? reading : null,
    markers: read.markers,
    phrases: isRead ? await findPhrases(message.ownText.slice(0, LONGEST_READ), answers) : [],
    n: others.length + 1,
    baselines: baselinesBefore(reading, others),
    drifts: await driftsOf(db, address),
  };
}

/** Whether the message before it in its thread, the other side's, wants something done. */
async function answersWish(
  db: ParlanceDatabase,
  { side }: Authorship,
  message: MessageOnPage,
): Promise<boolean> {
  const { threadKey } = message.thread;
  if (threadKey === null) return false;
  const of = { key: readingKeyOf(message) ?? 'unkept', side, sentAtMs: message.sentAtMs };
  return isAnswer(of, await readingStore(db).ofThread(threadKey));
}

/** What was normal for the sender before this message; with an unknown time, over all others. */
function baselinesBefore({ sentAtMs }: Reading, others: readonly Reading[]): Baseline[] {
  const earlier = others.filter((other) => sentAtMs === null || (other.sentAtMs ?? sentAtMs) < sentAtMs);
  return DriftKind.options.flatMap((kind) => {
    const values = pointsOf(earlier, kind).map(({ value }) => value);
    const baseline = baselineOf(values, POPULATION_DEVIATION[kind]);
    if (baseline === null) return [];
    const { median, deviation, n } = baseline;
    return [{ score: SCORE_OF_KIND[kind], median, spread: deviation, n }];
  });
}

/** Every drift of a sender that holds now and was not put away. */
async function driftsOf(db: ParlanceDatabase, address: Address): Promise<Drift[]> {
  const readings = await readingStore(db).of(address);
  const dismissals: Dismissal[] = await dismissalStore(db).all();
  return DriftKind.options.flatMap((kind) => judgeDrift(readings, dismissals, kind) ?? []);
}
