import { CardApp } from '../../../components/card/card-app.tsx';
import type { Drift } from '../../../lib/domain/hints/reading.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { MessageHints } from '../../../lib/messaging/card-answers.ts';
import { buildReading, buildSupplier, NOON_MS } from '../builders.ts';
import { type FakeBackground, fakeBackground } from './fake-ask.ts';
import { freshDatabase, show } from './show.tsx';

/** The message on the card. */
export const message = {
  thread: { host: 'gmail', threadKey: 't1', subject: 'Order 7', url: 'https://mail.google.com/x' },
  messageKey: 'm1',
  sender: { name: 'Marta Kowal', address: Address.parse('marta@delta-forgings.example.com') },
  recipients: null,
  sentAtMs: NOON_MS,
  position: 0,
  ownText: 'Dear Ms Sample, kindly confirm. We will ship on Monday.',
  truncated: false,
} as const;

/** One that its sender's last three messages raised. */
export const drift: Drift = {
  kind: 'formality',
  direction: 'up',
  strength: 'notice',
  z: 2.2,
  recent: { mean: 1, n: 3, keys: ['gmail:m1', 'gmail:m2', 'gmail:m3'] },
  baseline: { median: 0, n: 11, fromMs: NOON_MS, toMs: NOON_MS },
};

/** What it is judged to be like. */
export const scores = {
  formality: -3,
  formalityLengthFree: 2,
  politeness: 0,
  negativity: null,
  hedging: 0,
  attack: 0,
};

/** Shows the card of {@link message}; the background answers with these hints. */
export function showHints(given: Partial<MessageHints> = {}): FakeBackground {
  const background = fakeBackground({
    cardSubject: { kind: 'message', message: { ...message, recipients: null } },
    topics: [],
    hints: {
      supplier: buildSupplier(),
      hintsOn: true,
      isOurs: false,
      terms: [],
      reading: buildReading({ scores }),
      phrases: [],
      proposals: [],
      slips: [],
      repeats: [],
      markers: [
        { start: 5, end: 7, reason: 'formality.honorific', score: 'formalityLengthFree', weight: 0.4 },
      ],
      n: 12,
      baselines: [{ score: 'formalityLengthFree', median: 0, spread: 0.5, n: 11 }],
      drifts: [],
      ...given,
    },
    dismissHint: null,
  });
  show(<CardApp ask={background.ask} />, freshDatabase());
  return background;
}
