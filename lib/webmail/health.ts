import type { PageView } from './webmail.ts';

/**
 * Whether a thread is shown of which nothing can be relied on: no message of it is found, or of those that are open none has
 * a sender or none has a text. A single odd message does not count; it is not read, and the others stand for themselves.
 */
export function isUnreadable({ thread, misses }: PageView): boolean {
  if (thread === null || misses.length === 0) return false;
  const sent = thread.messages.filter(({ state }) => state !== 'draft');
  const expanded = sent.filter(({ state }) => state === 'expanded');
  const named = expanded.length > 0 ? expanded : sent;
  return (
    named.every(({ sender }) => sender.address === null && sender.name === null) ||
    (expanded.length > 0 && expanded.every(({ body }) => body === null))
  );
}
