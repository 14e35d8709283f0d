import type { APOLOGY_RULES } from '../../../../lib/domain/language/phrase-rules/apology-rules.ts';
import type { APPRECIATION_RULES } from '../../../../lib/domain/language/phrase-rules/appreciation-rules.ts';
import type { BLAME_RULES } from '../../../../lib/domain/language/phrase-rules/blame-rules.ts';
import type { DISPUTE_RULES } from '../../../../lib/domain/language/phrase-rules/dispute-rules.ts';
import type { ESCALATION_RULES } from '../../../../lib/domain/language/phrase-rules/escalation-rules.ts';
import type { HEADS_UP_RULES } from '../../../../lib/domain/language/phrase-rules/heads-up-rules.ts';
import type { REFUSAL_RULES } from '../../../../lib/domain/language/phrase-rules/refusal-rules.ts';
import type { ExamplesOf } from './phrase-examples.ts';

export const headsUps: ExamplesOf<typeof HEADS_UP_RULES> = {
  'so-you-know': {
    finds: [
      'A quick heads up on the castings.',
      'We wanted to let you know that the furnace is down.',
      'Please be aware of the bank holiday.',
      'I must warn you that copper is scarce.',
    ],
    leaves: [
      'We will let you know as soon as it is ready.',
      'The warning lamp is red.',
      'Can you let me know?',
    ],
  },
  'trouble-ahead': {
    finds: [
      'The second lot will probably be late.',
      'We expect a short delay at the port.',
      'There is a risk of a shortage in May.',
      'We might not meet the date.',
    ],
    leaves: ['The first lot was late.', 'If it may be late, call us.', 'Will it be late?'],
  },
};

export const refusals: ExamplesOf<typeof REFUSAL_RULES> = {
  'we-cannot': {
    finds: [
      'We can’t ship before Friday.',
      'I am afraid we can not do that.',
      'We are unable to lower the price.',
      'We have to decline the visit.',
      'We would rather not.',
    ],
    leaves: [
      'If we cannot ship, we will call.',
      'We can not wait to see the samples.',
      'You can not accept that.',
      'Why can we not ship?',
      'We can ship on Friday.',
    ],
  },
  'says-no': {
    finds: [
      'No.',
      'No, that is too early.',
      'Sorry, the line is full.',
      'We do not.',
      'That is not possible.',
    ],
    leaves: [
      'No problem.',
      'Sorry for the delay.',
      'No crate was open.',
      'We do not mind.',
      'Is it not possible?',
    ],
  },
};

export const disputes: ExamplesOf<typeof DISPUTE_RULES> = {
  'do-not-accept': {
    finds: [
      'We do not accept the charge.',
      'We must reject lot 12.',
      'I cannot agree to that.',
      'This is not our responsibility.',
      'Such a delay is unacceptable.',
    ],
    leaves: ['We could not agree more.', 'If you do not accept cookies, leave.', 'We accept your offer.'],
  },
  'as-agreed': {
    finds: [
      'That is contrary to our agreement.',
      'As already stated, the price is firm.',
      'As per my last email, the date stands.',
      'This is due to failure to deliver.',
    ],
    leaves: ['As agreed, we ship on Monday.', 'The breach in the wall is closed.'],
  },
  'on-record': {
    finds: [
      'We reserve the right to return the lot.',
      'Without prejudice, we offer a credit.',
      'We hold you responsible for the loss.',
    ],
    leaves: ['We reserve a table.', 'Who is responsible for packing?'],
  },
};

export const escalations: ExamplesOf<typeof ESCALATION_RULES> = {
  'next-level': {
    finds: [
      'I will escalate this to your board.',
      'We need to involve our management.',
      'I am copying my director.',
    ],
    leaves: ['The escalation path is in the charter.', 'The management visits us in May.'],
  },
  'no-choice': {
    finds: [
      'We have no choice but to stop the line.',
      'We would be forced to look elsewhere.',
      'Unless it arrives, we will buy elsewhere.',
    ],
    leaves: ['You have the choice of two colours.', 'The press is forced upwards.'],
  },
  sanction: {
    finds: [
      'We will take legal action.',
      'This is our final notice.',
      'We will suspend all payments.',
      'We are looking for another supplier.',
    ],
    leaves: ['The final drawing follows.', 'The legal name is below.', 'The payments arrived.'],
  },
};

export const appreciations: ExamplesOf<typeof APPRECIATION_RULES> = {
  thanks: {
    finds: [
      'Thank you for the quick repair.',
      'We really appreciate your help.',
      'Many thanks for the samples!',
    ],
    leaves: [
      'Thank you in advance for the samples.',
      'We would appreciate a reply.',
      'Thank you for your understanding.',
    ],
  },
  praise: {
    finds: ['Great job on the new tool.', 'Well done!', 'We are very pleased with the finish.'],
    leaves: ['We are not happy with the finish.', 'The crates are in good order.'],
  },
};

export const apologies: ExamplesOf<typeof APOLOGY_RULES> = {
  sorry: {
    finds: [
      'We apologise for the delay.',
      'I am very sorry.',
      'Sorry for the late reply.',
      'Please accept our apologies.',
      'We regret the inconvenience.',
    ],
    leaves: ['Sorry to hear that.', 'You should apologise.', 'We regret nothing.'],
  },
  'our-fault': {
    finds: ['It was our mistake.', 'We made an error in the label.', 'We take full responsibility.'],
    leaves: ['It was not our fault.', 'The mistake is in the drawing.'],
  },
};

export const blames: ExamplesOf<typeof BLAME_RULES> = {
  'your-fault': {
    finds: ['This is your fault.', 'It was caused by your packing.', 'The line stopped because of you.'],
    leaves: ['It was not your fault.', 'Your parts arrived.', 'It was caused by rain.'],
  },
  'you-did': {
    finds: [
      'You failed to answer twice.',
      'You have not confirmed the date.',
      'You never reply.',
      'You should have told us.',
      'You were supposed to ship on Monday.',
    ],
    leaves: [
      'If you have not confirmed, call us.',
      'You have confirmed the date.',
      'Have you not confirmed it?',
    ],
  },
};
