/** How a term can look in a mail: its share of the planted terms, and its spelling as HTML, or null where it does not apply. */
export type SurfaceKind = {
  readonly name: string;
  readonly share: number;
  readonly spell: (term: string) => string | null;
};

const irregularPlurals: Readonly<Record<string, string>> = { delivery: 'deliveries' };
const plainPlural =
  /^(?:hold|order|date|time|cause|action|note|request|report|cost|claim|plan|window|path|shipment|price|number|slot|call|inspection|clause|level)$/;

/** A word with a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function pluralOf(term: string): string | null {
  const last = term.split(/[\s-]/).at(-1) ?? '';
  const many = irregularPlurals[last] ?? (plainPlural.test(last) ? `${last}s` : null);
  return many === null ? null : term.slice(0, term.length - last.length) + many;
}

function withOtherJoint(term: string): string | null {
  if (term.includes(' ')) return term.replace(' ', '-');
  return term.includes('-') ? term.replace('-', ' ') : null;
}

const joinedBy =
  (joint: string, all = false) =>
  (term: string) => {
    if (!term.includes(' ')) return null;
    return all ? term.replaceAll(' ', joint) : term.replace(' ', joint);
  };
const brokenAfter = (length: number, by: (rest: string) => string) => (term: string) =>
  term.length > 6 ? term.slice(0, length) + by(term.slice(length)) : null;

/** The forms of the standard page. */
export const surfaceKinds: readonly SurfaceKind[] = [
  { name: 'exact', share: 0.52, spell: (term) => term },
  { name: 'capital', share: 0.12, spell: capitalised },
  { name: 'upper case', share: 0.03, spell: (term) => term.toUpperCase() },
  { name: 'plural', share: 0.09, spell: pluralOf },
  { name: 'hyphen or space', share: 0.06, spell: withOtherJoint },
  { name: 'no-break space', share: 0.05, spell: joinedBy('\u00a0', true) },
  { name: 'soft hyphen', share: 0.02, spell: brokenAfter(4, (rest) => `\u00ad${rest}`) },
  { name: 'zero-width space', share: 0.01, spell: brokenAfter(5, (rest) => `\u200b${rest}`) },
  { name: 'line break in the source', share: 0.03, spell: joinedBy('\n      ') },
  {
    name: 'tag between words',
    share: 0.05,
    spell: (term) => (term.includes(' ') ? term.replace(/^(\S+)/, '<b>$1</b>') : null),
  },
  {
    name: 'tag inside a word',
    share: 0.01,
    spell: brokenAfter(3, (rest) => `<span style="color:#1f497d">${rest}</span>`),
  },
  { name: 'narrow no-break space', share: 0.01, spell: joinedBy('&#8239;') },
];
