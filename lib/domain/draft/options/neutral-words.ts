import type { AdviceOption, OptionsFor } from './option.ts';

/** The same matter without a culprit: what we see, what we need. */
const NEUTRAL: Readonly<Record<string, readonly string[]>> = {
  'you-failed': ['we have not yet received', 'we are still missing'],
  'you-did-not': ['this did not go as we had agreed', 'what happened on your side?'],
  'your-fault': ['what led to this, and what would help to prevent it?'],
  'why-did-you-not': ['could you tell us what kept you from it?'],
  'always-never': ['this is the second time this month; what would help?'],
  'as-you-should-know': ['for reference:'],
  unacceptable: ['this causes us a problem because', 'we need another solution because'],
};

/** Words instead of blame. */
export const blameOptions: OptionsFor = (rule) =>
  (NEUTRAL[rule] ?? []).map((text): AdviceOption => ({ text, note: 'neutral' }));

/** Words instead of a threat. */
export const escalationOptions: OptionsFor = () => [
  { text: 'Could we take 15 minutes on the phone to sort this out together?', note: 'neutral' },
  { text: 'What do you need from us to solve this?', note: 'neutral' },
];

/** Words that begin a reason. */
export const reasonOptions: OptionsFor = () => [
  { text: 'We need it by then because ', note: 'reason' },
  { text: 'so that we can ', note: 'reason' },
];
