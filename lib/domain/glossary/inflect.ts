/** Trade verbs of one-word and multi-word labels: only these get verb forms, since most trade nouns have verbs nobody means. */
const verbs = new Set(
  (
    'accept acknowledge advise approve cancel commit confirm consign defer deliver dispatch divert dropship escalate expedite ' +
    'inspect invoice manufacture postpone procure quarantine receive refund reject release remake replenish reschedule resend ' +
    'resell return rework scrap sell send ship sort subcontract withdraw withhold'
  ).split(' '),
);

/** Verbs that double their last letter: shipped, scrapping. */
const doubling =
  /(?:ship|scrap|commit|defer|stop|plan|submit|cut|put|get|run|set|let|split|begin|omit|refer)$/;

/** Past and participle of verbs that don't take -ed; a prefix (re-, sub-, over-, with-) keeps the forms. */
const irregularVerbs: Readonly<Record<string, string>> = {
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  leave: 'left',
  let: 'let',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  run: 'ran run',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  split: 'split',
  take: 'took taken',
  write: 'wrote written',
};

const irregularPlurals: Readonly<Record<string, string>> = {
  analysis: 'analyses',
  basis: 'bases',
  criterion: 'criteria',
  index: 'indices',
  knife: 'knives',
  life: 'lives',
  man: 'men',
  shelf: 'shelves',
};

/** Plural of an English word, or null when it is a plural or a participle already. */
export function pluralOf(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = irregularPlurals[lower];
  if (irregular !== undefined) return irregular;
  if (/(?:[^aeious]s|[aeo]s|[^e]ed)$/.test(lower)) return null;
  return withS(word);
}

/** Singular of an English plural, or null when the word does not look like one. */
export function singularOf(word: string): string | null {
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  return /[^siu]s$/i.test(word) && word.length > 3 ? word.slice(0, -1) : null;
}

/** Past and -ing form of a trade verb; none for any other word. The -s form is the plural's. */
export const verbFormsOf = (word: string): readonly string[] =>
  verbs.has(word.toLowerCase()) ? conjugate(word).slice(1) : [];

/** The -s, -ed (or irregular past and participle) and -ing form of a word that is known to be a verb. */
export function conjugate(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const stem = word.replace(/(?<=[^eo])e$/i, '') + (doubling.test(lower) ? word.slice(-1) : '');
  const irregular = Object.entries(irregularVerbs).find(([verb]) => isFormOf(lower, verb));
  const past = irregular === undefined ? [regularPast(word, stem)] : pastOf(word, ...irregular);
  return [withS(word), ...past, `${stem}ing`];
}

function regularPast(word: string, stem: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ied`;
  return /e$/i.test(word) ? `${word}d` : `${stem}ed`;
}

const pastOf = (word: string, verb: string, forms: string): readonly string[] =>
  forms.split(' ').map((form) => word.slice(0, word.length - verb.length) + form);

const isFormOf = (word: string, verb: string): boolean =>
  word === verb ||
  (word.endsWith(verb) && /^(?:re|sub|over|under|out|up|with|mis)$/.test(word.slice(0, -verb.length)));

function withS(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
