import { evidenceFor } from '../domain/hints/evidence.ts';
import { readMessage } from '../domain/hints/read-message.ts';
import type { Drift } from '../domain/hints/reading.ts';
import type { ReadingOf } from '../domain/hints/take-reading.ts';
import type { MessageOnPage } from '../domain/message/message.ts';
import type { Span } from '../domain/message/span.ts';
import type { Authorship } from './thread-supplier.ts';

/** Key of a message among the readings, or null while the page gives it no lasting id. */
export const readingKeyOf = ({ thread, messageKey }: MessageOnPage): string | null =>
  messageKey === null ? null : `${thread.host}:${messageKey}`;

/** Which message a reading is of, for {@link takeReading}. */
export const readingOf = (
  message: MessageOnPage,
  key: string,
  { supplier, address, side, to }: Authorship,
): ReadingOf => ({
  key,
  host: message.thread.host,
  supplierId: supplier.id,
  address,
  side,
  to: [...to],
  threadKey: message.thread.threadKey,
  position: message.position,
  sentAtMs: message.sentAtMs,
});

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
