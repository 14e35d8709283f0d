/** Trade verbs of one-word and multi-word labels: only these get verb forms, since most trade nouns have verbs nobody means. */
const verbs = new Set(
  (
    'acknowledge approve cancel commit confirm deliver dispatch dropship escalate expedite invoice postpone procure ' +
    'quarantine reject release replenish reschedule rework scrap ship subcontract'
  ).split(' '),
);

/** Verbs that double their last letter: shipped, scrapping. */
const doubling = /(?:ship|scrap|commit)$/;

const irregularPlurals: Readonly<Record<string, string>> = {
  analysis: 'analyses',
  basis: 'bases',
  criterion: 'criteria',
  index: 'indices',
  knife: 'knives',
  life: 'lives',
  shelf: 'shelves',
};

/** Plural of an English word, or null when it is a plural or a participle already. */
export function pluralOf(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = irregularPlurals[lower];
  if (irregular !== undefined) return irregular;
  if (/(?:[^aeious]s|[aeo]s|[^e]ed)$/.test(lower)) return null;
  if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lower) ? `${word}es` : `${word}s`;
}

/** Singular of an English plural, or null when the word does not look like one. */
export function singularOf(word: string): string | null {
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  return /[^siu]s$/i.test(word) && word.length > 3 ? word.slice(0, -1) : null;
}

/** Past and -ing form of a trade verb; none for any other word. The -s form is the plural's. */
export function verbFormsOf(word: string): readonly string[] {
  if (!verbs.has(word.toLowerCase())) return [];
  const stem = word.replace(/e$/, '') + (doubling.test(word) ? word.slice(-1) : '');
  return [`${stem}ed`, `${stem}ing`];
}
