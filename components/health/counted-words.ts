import type { RateKind } from '../../lib/domain/hints/rate-trend.ts';
import type { CountedKind } from '../../lib/domain/hints/reading.ts';
import type { MessageKey } from '../../lib/i18n/t.ts';

/** Name of each counted habit. */
export const countedNames: Record<CountedKind, MessageKey> = {
  'reply-time': 'countedReplyTime',
  suggestions: 'countedSuggestions',
  disputes: 'countedDisputes',
  slips: 'countedSlips',
};

/** What each change is called, and what else could explain it. */
export const countedWords: Record<
  CountedKind,
  { readonly up: MessageKey; readonly down: MessageKey; readonly else: MessageKey }
> = {
  'reply-time': { up: 'replySlower', down: 'replyFaster', else: 'elseReplyTime' },
  suggestions: { up: 'suggestionsUp', down: 'suggestionsDown', else: 'elseSuggestions' },
  disputes: { up: 'disputesUp', down: 'disputesDown', else: 'elseDisputes' },
  slips: { up: 'slipsUp', down: 'slipsDown', else: 'elseSlips' },
};

/** When it was last done. */
export const lastWords: Record<RateKind, MessageKey> = {
  suggestions: 'suggestionsLast',
  disputes: 'disputesLast',
  slips: 'slipsLast',
};
