import { checkDraft } from '../../../lib/domain/draft/check-draft.ts';
import { compileGlossary } from '../../../lib/domain/glossary/compile-glossary.ts';
import { bareTerm } from '../../unit/bare-term.ts';
import { drawTerms } from './terms.ts';

const terms = drawTerms(1_000).map((text, i) =>
  bareTerm(`t${i}`, [{ text, lang: 'en', use: i % 9 === 0 ? 'discouraged' : 'preferred' }]),
);
const glossary = { compiled: compileGlossary(terms, null), terms };
const readers = {
  abroad: true,
  multiLanguage: true,
  boundaries: ['our other suppliers'],
  usual: null,
  formality: { baseline: { median: -1, mean: -1, deviation: 0.7, n: 12 }, toThem: true },
};

/** Sentences that ask and promise, most of them with something to say about. */
const sentences = [
  'Could you please confirm the lead time for the open order by end of day Friday?',
  'We will send the packing list on 03/04/2026 at 5 pm, as discussed with your team last week.',
  'The first article inspection found two deviations, and the report is attached to this message.',
  'Please let us know biweekly how many pallets left the dock and which carrier took them.',
  'I need the certificate of conformity ASAP, otherwise the goods receipt cannot be booked.',
  'Our plant in the north is closed next Friday, so the delivery window moves to the Monday after.',
  'Let us touch base about the forecast accuracy and keep our eye on the ball.',
  'The price validity ends soon; kindly quote 1.500 pieces FOB with the usual payment terms.',
];

/** A draft of about so many characters. */
function draftOf(length: number): string {
  let draft = '';
  for (let i = 0; draft.length < length; i += 1)
    draft += `${sentences[i % sentences.length]}${i % 3 === 2 ? '\n\n' : ' '}`;
  return draft.slice(0, length);
}

/** Everything the extension looks for in a draft, every kind switched on. */
const check = (length: number): number => checkDraft(draftOf(length), glossary, readers, () => true).length;

Object.assign(window, { draft: { check } });
