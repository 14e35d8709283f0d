import type { Baseline } from './reading.ts';

/** From this many spreads off the sender's middle a message is said to be higher or lower. */
export const NOTABLE_SPREADS = 1;

/** From this many spreads it is said to be much higher or lower; about one message in twenty by chance. */
export const MARKED_SPREADS = 2;

/** Where one message stands against its sender's own baseline. */
export type Standing = 'much-lower' | 'lower' | 'usual' | 'higher' | 'much-higher';

/** How many spreads a score is away from the sender's middle, signed; 0 for a baseline without spread. */
export const spreadsOff = (score: number, { median, spread }: Baseline): number =>
  spread > 0 ? (score - median) / spread : 0;

/** The same in a word. Words about one message only: they never make a drift hint (rule G2). */
export function standingOf(score: number, baseline: Baseline): Standing {
  const off = spreadsOff(score, baseline);
  if (Math.abs(off) < NOTABLE_SPREADS) return 'usual';
  if (off > 0) return off < MARKED_SPREADS ? 'higher' : 'much-higher';
  return off > -MARKED_SPREADS ? 'lower' : 'much-lower';
}
