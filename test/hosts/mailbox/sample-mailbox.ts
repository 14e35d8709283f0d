import { harbourThreads } from './harbour.ts';
import { lastAtMs, type Mailbox } from './mailbox.ts';
import { people } from './people.ts';

const threads = [...harbourThreads];

/** The mailbox of Ana Sample on a Friday in November: five suppliers, five stories. All of it is invented. */
export const sampleMailbox: Mailbox = {
  account: people.ana,
  todayMs: Date.parse('2026-11-27T10:00+01:00'),
  threads: threads.toSorted((a, b) => lastAtMs(b) - lastAtMs(a)),
};
