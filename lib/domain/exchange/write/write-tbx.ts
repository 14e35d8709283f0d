import { isAcronym } from '../../glossary/surfaces.ts';
import type { Label, Term } from '../../glossary/term.ts';
import { ladderToText, NO_SUPPLIER, OWN_PREFIXES } from '../own-notes.ts';
import type { KnownSupplier } from '../supplier-refs.ts';
import { thresholdToText } from '../threshold-text.ts';
import { namesOf } from './write-csv.ts';

/** TBX rates labels in four steps; a discouraged form is a deprecated one. */
const STATUS: Readonly<Record<Label['use'], string>> = {
  preferred: 'preferredTerm-admn-sts',
  variant: 'admittedTerm-admn-sts',
  discouraged: 'deprecatedTerm-admn-sts',
};

/**
 * The glossary as TBX-Basic (ISO 30042:2019) in DCA style. The agreed meaning is the definition; what TBX has no place
 * for goes into notes with fixed prefixes, which the import knows. `language` is that of the document.
 */
export const writeTbx = (
  terms: readonly Term[],
  suppliers: readonly KnownSupplier[],
  language: string,
): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${escaped(language)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '<tbxHeader><fileDesc><sourceDesc><p>Parlance</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>',
    ...terms.map((term, index) => conceptOf(term, index + 1, suppliers)),
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n');

function conceptOf(term: Term, number: number, suppliers: readonly KnownSupplier[]): string {
  const languages = [...new Set(term.labels.map(({ lang }) => lang))];
  return [
    `<conceptEntry id="c${number}">`,
    ...(term.agreed === null ? [] : [`<descrip type="definition">${escaped(term.agreed.text)}</descrip>`]),
    ...(term.scope === null ? [] : namesOf(term.scope, suppliers)).map(
      (name) => `<admin type="customerSubset">${escaped(name)}</admin>`,
    ),
    ...ownNotesOf(term).map((note) => `<note>${escaped(note)}</note>`),
    ...(term.note === '' ? [] : [`<note>${escaped(term.note)}</note>`]),
    ...languages.map((lang) => languageSection(term, lang)),
    '</conceptEntry>',
  ].join('\n');
}

const languageSection = (term: Term, lang: string): string =>
  [
    `<langSec xml:lang="${escaped(lang)}">`,
    ...term.labels
      .filter((label) => label.lang === lang)
      .map(
        ({ text, use }) =>
          `<termSec><term>${escaped(text)}</term><termNote type="administrativeStatus">${STATUS[use]}</termNote>${
            isAcronym(text) ? '<termNote type="termType">acronym</termNote>' : ''
          }</termSec>`,
      ),
    '</langSec>',
  ].join('');

function ownNotesOf(term: Term): readonly string[] {
  const notes: [keyof typeof OWN_PREFIXES, string | undefined][] = [
    ['status', term.status],
    ['agreedAt', term.agreedAtMs === null ? undefined : new Date(term.agreedAtMs).toISOString()],
    ['ladder', term.ladder === null ? undefined : ladderToText(term.ladder)],
    ['suppliers', term.scope?.length === 0 ? NO_SUPPLIER : undefined],
    ['ours', term.ours?.text],
    ['oursThreshold', term.ours?.threshold ? thresholdToText(term.ours.threshold) : undefined],
    ['theirs', term.theirs?.text],
    ['theirsThreshold', term.theirs?.threshold ? thresholdToText(term.theirs.threshold) : undefined],
    ['agreedThreshold', term.agreed?.threshold ? thresholdToText(term.agreed.threshold) : undefined],
  ];
  const phrases = term.notWhen.map((phrase) => OWN_PREFIXES.notWhen + phrase);
  return [
    ...notes.flatMap(([field, value]) => (value === undefined ? [] : [OWN_PREFIXES[field] + value])),
    ...phrases,
  ];
}

/** Text for XML: markup and line ends escaped, characters XML can't hold left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
