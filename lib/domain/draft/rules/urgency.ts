import { type DraftCheck, wording } from '../draft-check.ts';

/** Urgency without a day: every reader puts another one on it. */
export const urgency: DraftCheck = {
  kind: 'urgency',
  sentences: 'acting',
  settledByDate: true,
  readers: 'all',
  rules: {
    asap: {
      find: wording(
        'asap|a\\.s\\.a\\.p\\.?|as (?:soon|quickly|fast|early) as (?:possible|you can|you possibly can)',
      ),
      // Who names the hour right behind has said until when.
      unless: /\b(?:asap|possible|can)\b[^,;]*\b\d{1,2}(?::\d{2}| ?[ap]\.?m\b)/iu,
    },
    'earliest-convenience': {
      find: wording('at (?:your|the) (?:very )?earliest(?: possible)?(?: convenience| opportunity)?'),
    },
  },
};

/** The same in softer words, which ordinary mail is full of. */
export const soon: DraftCheck = {
  ...urgency,
  kind: 'soon',
  rules: {
    soon: {
      find: wording(
        '(?:very )?(?:soon|shortly)|promptly|immediately|right away|straight away|without delay|in due course|in a timely (?:manner|fashion)|in the near future',
      ),
      unless: /\b(?:as|too|how) soon\b|\bsoon(?:er)? (?:as|after|or later)\b/iu,
    },
    urgent: { find: wording('urgent(?:ly)?') },
    'when-possible': {
      find: wording(
        'when(?:ever)? (?:you get (?:a|the) chance|you can|you have (?:a|some) (?:minute|time)|possible|available|convenient)',
      ),
    },
  },
};
