import { annotateTerms } from '../domain/glossary/annotate-terms.ts';
import { baselineOf, pointsOf, SCORE_OF_KIND } from '../domain/hints/baseline.ts';
import { judgeDrift, POPULATION_DEVIATION } from '../domain/hints/drift.ts';
import { LONGEST_READ, readMessage } from '../domain/hints/read-message.ts';
import {
  type Baseline,
  type Dismissal,
  type Drift,
  DriftKind,
  type Reading,
} from '../domain/hints/reading.ts';
import type { Address } from '../domain/message/address.ts';
import type { MessageOnPage } from '../domain/message/message.ts';
import { hintsAreOn } from '../domain/relationship/supplier.ts';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { MessageHints } from '../messaging/protocol.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { dismissalStore } from '../storage/dismissal-store.ts';
import { readingStore } from '../storage/reading-store.ts';
import { evidenceOf, readingKeyOf, readingOf } from './analysis.ts';
import type { GlossaryFor } from './compiled-glossary.ts';
import type { Now } from './now.ts';
import { findPhrases } from './phrase-tools.ts';
import { type Authorship, authorshipOf } from './thread-supplier.ts';

/** Reads tone and formality, and says what changed. Only for suppliers whose hints are on; never our own messages. */
export const hintCalls = (
  db: ParlanceDatabase,
  now: Now,
  glossaryFor: GlossaryFor,
): Pick<Handlers, 'judge' | 'hints'> => ({
  async judge({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    const key = readingKeyOf(message);
    if (!isJudged(author) || key === null) return ok({ spans: [], markers: 0 });
    const reading = readingOf(message, key, author, readMessage(message), now());
    const kept = await readingStore(db).keep(reading);
    if (!kept.ok) return kept;
    const drifts = await driftsOf(db, author.address);
    const spans = drifts.flatMap((drift) => evidenceOf(drift, key, message));
    return ok({ spans, markers: spans.length });
  },

  async hints({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    const terms = annotateTerms(message.ownText, await glossaryFor(author.supplier.id));
    const hints = isJudged(author) ? await hintsOf(db, author, message, now()) : noHints;
    return ok({ ...aboutAuthor(author), ...hints, terms });
  },
});

const isJudged = ({ side, supplier }: Authorship): boolean => side === 'theirs' && hintsAreOn(supplier);

type Hints = Omit<MessageHints, 'supplier' | 'hintsOn' | 'isOurs' | 'terms'>;

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
  nowMs: number,
): Promise<Hints> {
  const { address } = author;
  const read = readMessage(message);
  const reading = readingOf(message, readingKeyOf(message) ?? 'unkept', author, read, nowMs);
  const isScored = read.verdict === 'judged';
  const readings = await readingStore(db).of(address);
  const others = readings.filter(({ key }) => key !== reading.key);
  return {
    reading: isScored ? reading : null,
    markers: read.markers,
    phrases: isScored ? await findPhrases(message.ownText.slice(0, LONGEST_READ)) : [],
    n: others.length + 1,
    baselines: baselinesBefore(reading, others),
    drifts: await driftsOf(db, address),
  };
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
  const dismissals: Dismissal[] = await dismissalStore(db).of(address);
  return DriftKind.options.flatMap((kind) => judgeDrift(readings, dismissals, kind) ?? []);
}
