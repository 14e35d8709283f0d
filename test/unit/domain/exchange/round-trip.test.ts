import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../../components/exchange/decode-text.ts';
import { openFile } from '../../../../lib/domain/exchange/open-file.ts';
import { writeOwnJson } from '../../../../lib/domain/exchange/own-json.ts';
import { previewImport } from '../../../../lib/domain/exchange/preview.ts';
import { finish } from '../../../../lib/domain/exchange/read-entry.ts';
import { guessMapping } from '../../../../lib/domain/exchange/table/guess-mapping.ts';
import { type ExportFormat, keeps, TERM_FIELDS } from '../../../../lib/domain/exchange/write/formats.ts';
import { writeCsv } from '../../../../lib/domain/exchange/write/write-csv.ts';
import { writeTbx } from '../../../../lib/domain/exchange/write/write-tbx.ts';
import { type Label, nameOf, type Term } from '../../../../lib/domain/glossary/term.ts';
import { TermId } from '../../../../lib/domain/ids.ts';
import { NOON_MS } from '../../builders.ts';
import { glossary, suppliers } from './build-glossary.ts';

/** Reads a file into an empty glossary. */
function read(text: string): { readonly terms: Term[]; readonly problems: unknown[] } {
  const opened = finish(openFile(new TextEncoder().encode(text), decodeBytes));
  if (!opened.ok) return { terms: [], problems: [opened.error] };
  const table = opened.value.kind === 'table' ? opened.value.sheets[0]?.table : undefined;
  let count = 0;
  const preview = finish(
    previewImport(
      opened.value,
      {
        sheet: 0,
        table: null,
        mapping: table === undefined ? null : guessMapping(table).mapping,
        wordsAre: 'preferred',
        definitionSide: 'ours',
        language: 'en',
        allowNoise: false,
        suppliers: new Map(),
      },
      {
        glossary: [],
        suppliers,
        nextId: () => {
          count += 1;
          return TermId.parse(`new-${count}`);
        },
        nowMs: NOON_MS,
      },
    ),
  );
  const errors = preview.problems.filter(({ severity }) => severity !== 'note');
  return { terms: preview.compared.map(({ taken }) => taken), problems: errors };
}

/** Labels as a format brings them back: by language and use; CSV keeps one preferred form a language. */
function labelsAfter(term: Term, format: ExportFormat): unknown {
  const seen = new Set<string>();
  const labels = term.labels.map(({ text, lang, use }): Label => {
    const isSecond = use === 'preferred' && seen.has(lang);
    if (use === 'preferred') seen.add(lang);
    return { text, lang, use: isSecond && format === 'csv' ? 'variant' : use };
  });
  return labels.map((label) => JSON.stringify(label)).toSorted();
}

/** What of a term a format announces to bring back. */
const promised = (terms: readonly Term[], format: ExportFormat): unknown[] =>
  terms
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map((term) =>
      TERM_FIELDS.filter(
        (field) => keeps(format, field, { withPeople: false, withNotes: true }) !== 'lost',
      ).map((field) =>
        field === 'labels'
          ? [field, labelsAfter(term, format)]
          : [field, field === 'scope' ? (term.scope?.toSorted() ?? null) : term[field]],
      ),
    );

test('any glossary comes back from our own JSON as it was', () => {
  fc.assert(
    fc.property(glossary, (terms) => {
      const back = read(writeOwnJson(terms, suppliers, NOON_MS));
      expect(back.problems).toEqual([]);
      expect(back.terms).toEqual(terms);
    }),
  );
}, 60_000);

test.each([
  ['csv', (terms: readonly Term[]) => writeCsv(terms, suppliers)],
  ['tbx', (terms: readonly Term[]) => writeTbx(terms, suppliers, 'en')],
] as const)(
  'any glossary comes back from %s but for what the table of losses names',
  (format, write) => {
    fc.assert(
      fc.property(glossary, (terms) => {
        const back = read(write(terms));
        expect(back.problems).toEqual([]);
        expect(promised(back.terms, format)).toEqual(promised(terms, format));
      }),
      { numRuns: 100 },
    );
  },
  60_000,
);
