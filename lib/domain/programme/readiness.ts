import type { Programme, ReadinessAnswer } from './programme.ts';

/** How far one side is, in a word. `open`: not every question is answered. */
export type Readiness = 'open' | 'ready' | 'nearly' | 'not-yet';

/** How ready one side is. A single "no" is not ready: it is what to talk about first. */
export function readinessOf(answers: Programme['readiness'], side: 'ours' | 'theirs'): Readiness {
  const given: readonly ReadinessAnswer[] = answers.map((answer) => answer[side]);
  if (given.includes(null)) return 'open';
  if (given.includes('no')) return 'not-yet';
  return given.includes('partly') ? 'nearly' : 'ready';
}
