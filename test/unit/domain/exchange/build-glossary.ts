import * as fc from 'fast-check';
import { cleanText } from '../../../../lib/domain/exchange/text/clean-text.ts';
import {
  EMPTY_THRESHOLD,
  type Meaning,
  type Term,
  type Threshold,
} from '../../../../lib/domain/glossary/term.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { NOON_MS } from '../../builders.ts';

/** Suppliers that the generated terms name. */
export const suppliers = [
  { id: SupplierId.parse('harbour'), name: 'Harbour Castings', domains: ['harbour-castings.example.com'] },
  { id: SupplierId.parse('delta'), name: 'Delta "Forgings"; Inc.', domains: ['delta-forgings.example.com'] },
] as const;

/** Signs that mean something to some format. */
const tricky = fc.constantFrom(
  '=1+1',
  "'=x",
  '+',
  '@',
  '; ',
  '"',
  '|',
  '<b>',
  '&amp;',
  ']]>',
  '\n',
  'Übermaß',
  '納期',
  'a, b',
  '-',
  'NA',
  '#',
  '\u0301',
);

/** Text as the glossary keeps it: composed, no invisible characters, nothing but text at its ends. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) }, tricky), {
      maxLength: 4,
    })
    .map((parts) =>
      cleanText(parts.join(' ').replaceAll(/[\p{Cf}\p{Cn}\p{Co}\p{Cs}]|(?!\n)\p{Cc}/gu, '')).trim(),
    )
    .map((whole) =>
      cleanText(
        Array.from(whole)
          .slice(0, maxLength / 2)
          .join(''),
      ).trim(),
    )
    .filter((whole) => whole === cleanText(whole).trim() && !/[\uFFFD-\uFFFF]/.test(whole));

/** Words that can be found: a term of nothing but signs is refused on purpose. */
const word = text(40).map((tail) => cleanText(`lead ${tail}`).trim());

const threshold: fc.Arbitrary<Threshold> = fc
  .record({
    event: text(60),
    clock: text(60),
    value: fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((n) => n || 0),
    ),
    unit: text(30),
    tolerance: text(60),
    measuredWhere: text(60),
    measuredBy: text(60),
    evidence: text(60),
  })
  .map((given) => ({ ...EMPTY_THRESHOLD, ...given }));

const meaning: fc.Arbitrary<Meaning | null> = fc.option(
  fc.record({ text: text(200).map((words) => words || 'x'), threshold: fc.option(threshold) }),
);

const label = fc.record({
  text: word,
  lang: fc.constantFrom('en', 'de', 'en-US', 'zh-Hans'),
  use: fc.constantFrom('preferred', 'variant', 'discouraged'),
});

const term: fc.Arbitrary<Omit<Term, 'id'>> = fc.record({
  labels: fc.array(label, { minLength: 1, maxLength: 5 }),
  ours: meaning,
  theirs: meaning,
  agreed: meaning,
  agreedAtMs: fc.constant(null),
  status: fc.constantFrom('proposed', 'agreed', 'disputed', 'retired'),
  scope: fc.option(fc.subarray(suppliers.map(({ id }) => id))),
  ladder: fc.option(fc.record({ name: text(40).map((name) => name || 'faults'), rank: fc.nat(1_000) })),
  notWhen: fc.uniqueArray(word, { maxLength: 3 }),
  sources: fc
    .constant([
      {
        role: 'seen',
        thread: { host: 'gmail', threadKey: 't', subject: 's', url: 'https://mail.google.com/' },
        messageKey: null,
        quote: 'q',
      } as const,
    ])
    .map((sources) => [...sources]),
  note: text(200),
  sample: fc.constant(false),
  createdAtMs: fc.constant(NOON_MS),
  rev: fc.constant(0),
});

/** Any glossary that is not empty, whose terms are about different words; the first label of each is a preferred one. */
export const glossary: fc.Arbitrary<Term[]> = fc.array(term, { minLength: 1, maxLength: 8 }).map((terms) =>
  terms.map((one, index): Term => {
    const labels = one.labels.map((each, at) => ({ ...each, text: `${each.text} ${index}.${at}` }));
    const [first = { text: `lead ${index}`, lang: 'en', use: 'preferred' as const }, ...others] = labels;
    const agreedAtMs = one.agreed === null ? null : NOON_MS + index;
    return {
      ...one,
      id: TermId.parse(`t${index}`),
      agreedAtMs,
      labels: [{ ...first, use: 'preferred' }, ...others],
    };
  }),
);
