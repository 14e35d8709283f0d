import { type DraftCheck, wording } from '../draft-check.ts';
import { IDIOMS } from './idiom-list.ts';

/** A pattern of an entry: `~` is any ending of the verb before it. */
export const patternOf = (entry: string): string => entry.replaceAll('~', '(?:e?s|e?d|(?:[bdgmnprt])?ing)?');

/** Idioms and phrasal verbs that a reader with another first language may take literally or not know. */
export const idiom: DraftCheck = {
  kind: 'idiom',
  sentences: 'acting',
  settledByDate: false,
  readers: 'multi-language',
  rules: { idiom: { find: wording([...IDIOMS.keys()].map(patternOf).join('|')) } },
};
