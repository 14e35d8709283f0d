import { boltsThreads } from './bolts.ts';
import { formalDeltaThreads } from './delta-formal.ts';
import { warmDeltaThreads } from './delta-warm.ts';
import { harbourThreads } from './harbour.ts';
import { lastAtMs, type Mailbox } from './mailbox.ts';
import { orchidThreads } from './orchid.ts';
import { people } from './people.ts';
import { quietValvesThreads } from './quiet-valves.ts';

const threads = [
  ...harbourThreads,
  ...warmDeltaThreads,
  ...formalDeltaThreads,
  ...orchidThreads,
  ...quietValvesThreads,
  ...boltsThreads,
];

/** The mailbox of Ana Sample on a Friday in November 2026: five suppliers, five stories. All of it is invented. */
export const sampleMailbox: Mailbox = {
  account: people.ana,
  todayMs: Date.parse('2026-11-27T10:00+01:00'),
  threads: threads.toSorted((a, b) => lastAtMs(b) - lastAtMs(a)),
};
