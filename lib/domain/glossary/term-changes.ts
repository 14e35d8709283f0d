import { type Label, type Meaning, nameOf, type Term, type Threshold } from './term.ts';

/** Parts of a term that can change, in the order they are told. */
export type ChangedPart =
  | 'name'
  | 'forms'
  | 'ours'
  | 'theirs'
  | 'agreed'
  | 'status'
  | 'scope'
  | 'ladder'
  | 'sources'
  | 'note'
  | 'other';

/** One difference. `before` and `after` hold the user's own words; empty when there were none. */
export type TermChange = { readonly part: ChangedPart; readonly before: string; readonly after: string };

/** What a term says differently than before, each part once; nothing when only its rev differs. */
export function changesBetween(before: Term, after: Term): TermChange[] {
  const told = parts.flatMap(({ part, says }) => {
    const [was, is] = [says(before), says(after)];
    return was === is ? [] : [{ part, before: was, after: is }];
  });
  if (told.length > 0 || sameButRev(before, after)) return told;
  return [{ part: 'other', before: '', after: '' }];
}

type Part = { readonly part: ChangedPart; readonly says: (term: Term) => string };

const parts: readonly Part[] = [
  { part: 'name', says: nameOf },
  { part: 'forms', says: ({ labels }) => labels.map(labelText).join(', ') },
  { part: 'ours', says: ({ ours }) => meaningText(ours) },
  { part: 'theirs', says: ({ theirs }) => meaningText(theirs) },
  { part: 'agreed', says: ({ agreed }) => meaningText(agreed) },
  { part: 'status', says: ({ status }) => status },
  { part: 'scope', says: ({ scope }) => scope?.join(', ') ?? '' },
  { part: 'ladder', says: ({ ladder }) => (ladder === null ? '' : `${ladder.name} ${ladder.rank}`) },
  {
    part: 'sources',
    says: ({ sources }) => sources.map(({ quote, thread }) => quote || thread.url).join('\n'),
  },
  { part: 'note', says: ({ note }) => note },
];

/** As in a list of forms: the language only where it is not English, the use only where it is not "also used". */
const labelText = ({ text, lang, use }: Label): string =>
  [text, /^en\b/i.test(lang) ? '' : `(${lang})`, use === 'discouraged' ? '✗' : ''].filter(Boolean).join(' ');

const meaningText = (meaning: Meaning | null): string =>
  meaning === null ? '' : [meaning.text, ...thresholdTexts(meaning.threshold)].join('\n');

const thresholdTexts = (threshold: Threshold | null): string[] =>
  threshold === null
    ? []
    : [
        threshold.event,
        threshold.clock,
        `${threshold.value ?? ''} ${threshold.unit}`.trim(),
        threshold.tolerance,
        threshold.measuredWhere,
        threshold.measuredBy,
        threshold.evidence,
      ].filter((text) => text !== '');

const sameButRev = (a: Term, b: Term): boolean =>
  JSON.stringify({ ...a, rev: 0 }) === JSON.stringify({ ...b, rev: 0 });
