import { evidenceFor } from '../domain/hints/evidence.ts';
import { type MessageReading, readMessage } from '../domain/hints/read-message.ts';
import type { Drift, Reading } from '../domain/hints/reading.ts';
import type { MessageOnPage } from '../domain/message/message.ts';
import type { Span } from '../domain/message/span.ts';
import type { Authorship } from './thread-supplier.ts';

/** Key of a message among the readings, or null while the page gives it no lasting id. */
export const readingKeyOf = ({ thread, messageKey }: MessageOnPage): string | null =>
  messageKey === null ? null : `${thread.host}:${messageKey}`;

/** What is stored of a message that was read: numbers and hashes. */
export function readingOf(
  message: MessageOnPage,
  key: string,
  { supplier, address }: Authorship,
  { textHash, language, scores, habits }: MessageReading,
  readAtMs: number,
): Reading {
  return {
    key,
    host: message.thread.host,
    supplierId: supplier.id,
    address,
    threadKey: message.thread.threadKey,
    position: message.position,
    sentAtMs: message.sentAtMs,
    readAtMs,
    textHash,
    language,
    scores,
    habits,
  };
}

/**
 * The words of one message that a drift rests on: the strongest contributions in the drift's direction.
 * Nothing in a message that is not among the drift's recent readings.
 */
export function evidenceOf(drift: Drift, key: string, { ownText }: MessageOnPage): Span[] {
  if (!drift.recent.keys.includes(key)) return [];
  return evidenceFor(drift, readMessage({ ownText }).markers, ownText.length)
    .map(({ start, end }) => ({ start, end, kind: 'evidence' as const, ref: `hint:${drift.kind}` }))
    .toSorted((a, b) => a.start - b.start);
}
