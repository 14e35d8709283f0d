import type { AdviceOption, OptionsFor } from './option.ts';

/** What one would say instead of a formal wording. Own list, from general knowledge of English usage. */
const SPOKEN: readonly (readonly [formal: RegExp, ...plain: string[]])[] = [
  [/^kindly$/, 'please'],
  [/^(?:please be advised|please note|for your information)$/, 'just so you know:'],
  [/^please advise$/, 'please tell us', 'let us know'],
  [/^(?:inform|notif|advis)/, 'tell'],
  [/^(?:please find|please find attached|attached please find|enclosed)$/, 'here is', 'I attach'],
  [/^(?:regarding|concerning|(?:in|with) (?:respect|regard|reference) to)$/, 'about'],
  [/^(?:pursuant to|in accordance with|as per|per our|as per our|further to)$/, 'as in'],
  [/^prior to$/, 'before'],
  [/^in order to$/, 'to'],
  [/^(?:due to|as a result of)$/, 'because of'],
  [/^(?:therefore|thus|hence|consequently|accordingly|as a result|thereby)$/, 'so'],
  [/^(?:however|nevertheless|nonetheless)$/, 'but'],
  [/^(?:furthermore|moreover|additionally|in addition|likewise)$/, 'also'],
  [/^as well as$/, 'and'],
  [/^(?:subsequently|thereafter)$/, 'then', 'later'],
  [/^provid/, 'give', 'send'],
  [/^request/, 'ask for'],
  [/^requir/, 'need'],
  [/^(?:obtain|receiv|acquir)/, 'get'],
  [/^purchas/, 'buy'],
  [/^assist/, 'help'],
  [/^(?:commence|initiat)/, 'start'],
  [/^conclud/, 'finish'],
  [/^ensur/, 'make sure'],
  [/^(?:respon[ds]|correspondence)/, 'answer'],
  [/^confirm/, 'tell us'],
  [/^indicat/, 'say', 'show'],
  [/^determin/, 'find out'],
  [/^(?:examin|review|evaluat|assess)/, 'look at'],
  [/^anticipat/, 'expect'],
  [/^(?:additional|further)$/, 'more', 'another'],
  [/^(?:sufficient|adequate)$/, 'enough'],
  [/^numerous$/, 'many'],
  [/^(?:significant|substantial|considerable)$/, 'big'],
  [/^shall$/, 'will'],
  [/^thank you/, 'thanks'],
  [/^(?:i|we) (?:regret|apologize)$|^apologies$/, 'sorry'],
  [/^(?:please )?do not hesitate$/, 'just call or write'],
  [/^i would like to$/, "I'd like to"],
  [/^we would like to$/, "we'd like to"],
  [
    /^(?:sincerely|respectfully|(?:with )?(?:kind |best )?regards|(?:yours |sincerely )\w+)$/,
    'Best',
    'Thanks',
  ],
  [/^(?:dear )?(?:mr|mrs|ms|dr|sir|madam)$/, 'Hi [first name]'],
];

/** Short forms instead of full ones: "do not" is "don't". */
const SHORT: readonly (readonly [full: RegExp, short: string])[] = [
  [/^can ?not$/, "can't"],
  [/^will not$/, "won't"],
  [/ not$/, "n't"],
  [/ am$/, "'m"],
  [/ are$/, "'re"],
  [/ is$/, "'s"],
  [/ have$/, "'ve"],
  [/ will$/, "'ll"],
  [/ would$/, "'d"],
];

/** What brings warmth back where no word can simply be swapped. */
const WARMER: readonly string[] = ['Thanks for your help with this.', 'Does that work for you?'];

/** What one would say to somebody one knows. There is always something. */
export const plainOptions: OptionsFor = (_rule, found) => {
  const words = found.toLowerCase().replaceAll(/\s+/gu, ' ').replaceAll('’', "'");
  const plain = SPOKEN.find(([formal]) => formal.test(words))?.slice(1) as string[] | undefined;
  const short = SHORT.find(([full]) => full.test(words));
  if (plain !== undefined) return plain.map(asOption);
  if (short !== undefined) return [asOption(words.replace(short[0], short[1]).replace(/^i\b/u, 'I'))];
  return WARMER.map((text) => ({ text, note: 'warmer' }));
};

const asOption = (text: string): AdviceOption => ({ text, note: 'plain' });
