import { type DraftCheck, wording } from '../draft-check.ts';

/** Words that must not be written to one supplier: a project, a price, another supplier's name. The user's own list. */
export const offLimits = (words: readonly string[]): DraftCheck => ({
  kind: 'off-limits',
  sentences: 'any',
  settledByDate: false,
  readers: 'all',
  rules: words.length === 0 ? {} : { 'off-limits': { find: wording(words.map(literally).join('|')) } },
});

const literally = (words: string): string => words.trim().replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
