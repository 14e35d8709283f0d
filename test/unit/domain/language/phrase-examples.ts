import type { PhraseRule } from '../../../../lib/domain/language/phrase-rules/phrase-rule.ts';
import type { REQUEST_RULES } from '../../../../lib/domain/language/phrase-rules/request-rules.ts';
import type { SUGGESTION_RULES } from '../../../../lib/domain/language/phrase-rules/suggestion-rules.ts';
import { type PhraseKind, RULES } from '../../../../lib/domain/language/phrases.ts';
import { commitments } from './commitment-examples.ts';
import {
  apologies,
  appreciations,
  blames,
  disputes,
  escalations,
  headsUps,
  refusals,
} from './stance-examples.ts';

/** Sentences a rule must find, and such that look alike and are none. */
type Examples = { readonly finds: readonly string[]; readonly leaves: readonly string[] };
export type ExamplesOf<Rules> = Readonly<Record<keyof Rules, Examples>>;

const requests: ExamplesOf<typeof REQUEST_RULES> = {
  'can-you': {
    finds: [
      'Could you confirm the quantity?',
      'Hi Ana, would you check the drawing once more?',
      'Is it possible to move the pick-up to Monday?',
      'I was wondering whether the certificates are ready.',
      'If you could send the drawings today, that would help.',
    ],
    leaves: [
      'If you would like a visit, the plant is open.',
      'Not only will you save freight.',
      'You can keep the samples.',
    ],
  },
  please: {
    finds: [
      'Please send the drawings by Friday.',
      'Kindly confirm receipt.',
      'The list of lots, please',
      'Please do not stack the crates.',
    ],
    leaves: [
      'Please find attached the certificate.',
      'Please note the new address.',
      'Please also note the new bank holiday.',
      'Please do not hesitate to call.',
      'Please accept our apologies.',
      'Please excuse the slip.',
      'This is hard to please everybody with.',
    ],
  },
  'let-us-know': {
    finds: [
      'Let me know which day suits you.',
      'Keep us posted on the tooling.',
      'Let us have your forecast.',
    ],
    leaves: [
      'Let me know if you have any questions.',
      'Let us know should you need further details.',
      'They let us wait.',
    ],
  },
  'we-need': {
    finds: [
      'We need the signed drawing before Monday.',
      'I would like to know the lead time.',
      'We’d appreciate a quick reply.',
      'We still await your approval.',
      'An answer this week would be greatly appreciated.',
    ],
    leaves: [
      'We would like to thank you for the visit.',
      'We need no more pallets.',
      'We appreciate your patience.',
      'The plant needs a new roof.',
    ],
  },
  'you-must': {
    finds: [
      'You need to sign the second page.',
      'You are kindly requested to label each crate.',
      'We ask that the lots stay apart.',
    ],
    leaves: [
      'You must have seen the new hall.',
      'You have to admit it looks good.',
      'We were asked for a discount.',
    ],
  },
  'do-this': {
    finds: [
      'Send us the report today.',
      'Also check the third crate.',
      'If the test fails, call me at once.',
      'Do not open the crates before Monday.',
      'Ana, forward this to Kofi.',
    ],
    leaves: [
      'Order 4711 left on Friday.',
      'Check valves are in stock.',
      'See attached drawing.',
      'Sent the crates yesterday.',
      'Talk soon!',
      'Let us try rail.',
      'Report no. 7 is attached.',
    ],
  },
  meet: {
    finds: [
      'We should meet on Tuesday.',
      'Tuesday works for me.',
      'I will call you tomorrow.',
      'See you on Monday.',
    ],
    leaves: ['We met on Tuesday.', 'The parts meet the drawing.', 'We talked about it.'],
  },
  question: {
    finds: [
      'When will the castings be ready?',
      'Have the crates arrived?',
      'Any news on the tooling?',
      'So what is the new date?',
    ],
    leaves: [
      'How are you?',
      'It looks nice, isn’t it?',
      'What about rail?',
      'Why don’t we meet?',
      'When the castings are ready, they leave.',
    ],
  },
};

const suggestions: ExamplesOf<typeof SUGGESTION_RULES> = {
  'we-suggest': {
    finds: [
      'I would suggest a thinner wall.',
      'We’d propose rail instead.',
      'One option is a second tool.',
      'Alternatively, we ship in two lots.',
    ],
    leaves: ['He suggested a thinner wall.', 'The proposal is attached.'],
  },
  'how-about': {
    finds: ['How about a call on Monday?', 'Why don’t we try rail?', 'What if we split the lot?'],
    leaves: ['This is how the crates look.', 'What is the price?'],
  },
  'would-be-better': {
    finds: [
      'A thinner wall would be cheaper.',
      'It’d be fine, but it might be better to wait.',
      'It is best to stack them in pairs.',
      'It is worth trying.',
    ],
    leaves: ['Friday would be too late.', 'It would be good to hear from you.'],
  },
  'we-should': {
    finds: ['We should test a smaller lot.', 'Shall we meet in spring?', 'The label needs to be larger.'],
    leaves: [
      'You should have received the crates.',
      'The parts arrived, as they should.',
      'Should you have questions, call.',
      'It should arrive on Monday.',
      'It should have read 150 pieces.',
      'It opens like it should, every time.',
      'The next batch should be nicer.',
    ],
  },
  improve: {
    finds: [
      'Add a label to each crate.',
      'Please reduce the wall thickness.',
      'Could you also shorten the pins?',
    ],
    leaves: ['The change of address is below.', 'Support is open until noon.', 'We reduce the price.'],
  },
  'should-be': {
    finds: [
      'The lids should be easier to open.',
      'There should also be more space.',
      'We need to improve the packing.',
    ],
    leaves: [
      'It should be there on Monday.',
      'It should have arrived.',
      'Ask whether it should be possible.',
    ],
  },
  'we-could': {
    finds: [
      'We could stack them in pairs.',
      'Perhaps a second shift helps.',
      'You might want to ask the carrier.',
      'We would consider a new tool.',
    ],
    leaves: [
      'We could not reach the carrier.',
      'We looked for a carrier so we could ship.',
      'It could have been the heat.',
    ],
  },
  'let-us': {
    finds: ['Let’s try rail.', 'Let us split the lot.'],
    leaves: ['Let us know the date.', 'They let him go.'],
  },
  'we-wish': {
    finds: ['I wish there were a faster carrier.', 'We would love to see a shorter lead time.'],
    leaves: ['We wish you a good weekend.', 'As you wish.'],
  },
};

/** A rule with its examples. */
export type RuleWithExamples = { readonly rule: PhraseRule } & Examples;

/** Of every rule of every kind, or it does not compile. */
const examples: { readonly [Kind in PhraseKind]: ExamplesOf<(typeof RULES)[Kind]> } = {
  request: requests,
  suggestion: suggestions,
  'heads-up': headsUps,
  commitment: commitments,
  refusal: refusals,
  dispute: disputes,
  escalation: escalations,
  appreciation: appreciations,
  apology: apologies,
  blame: blames,
};

/** Every rule by kind and name. */
export const phraseExamples: readonly (readonly [string, RuleWithExamples])[] = Object.entries(RULES).flatMap(
  ([kind, rules]) =>
    Object.entries<PhraseRule>(rules).map(([name, rule]) => {
      // The types above say that there are examples of every kind and name.
      const ofKind = examples[kind as PhraseKind] as Readonly<Record<string, Examples>>;
      return [`${kind}: ${name}`, { rule, finds: [], leaves: [], ...ofKind[name] }] as const;
    }),
);
