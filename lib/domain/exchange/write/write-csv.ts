import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Label, Term } from '../../glossary/term.ts';
import { ladderToText, NO_SUPPLIER } from '../own-notes.ts';
import type { KnownSupplier } from '../supplier-refs.ts';
import { looksLikeFormula } from '../text/clean-text.ts';
import { joinValues } from '../text/value-list.ts';
import { thresholdToText } from '../threshold-text.ts';

/** One column: its header, and the cell of a term in it. */
type Column = { readonly header: string; readonly cell: (term: Term) => string };

/**
 * The glossary as CSV for spreadsheets: UTF-8 with BOM, one row a term, a group of columns for each further language. A
 * cell that a spreadsheet would run begins with one `'`, which the import takes away again.
 */
export function writeCsv(terms: readonly Term[], suppliers: readonly KnownSupplier[]): string {
  const columns = [...mainColumns, ...languageColumns(terms), ...meaningColumns, ...otherColumns(suppliers)];
  const rows = terms.map((term) => columns.map(({ cell }) => cell(term)));
  return writeRows([columns.map(({ header }) => header), ...rows]);
}

/** Rows as CSV that a spreadsheet opens without running anything in it. */
export const writeRows = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(marked)),
    { bom: true, escape_formulas: true, quoted_string: true, record_delimiter: '\r\n' },
  );

/** A text that already begins like an escaped formula gets a sign of its own, so that one can be taken away. */
const marked = (text: string): string =>
  /^'+./.test(text) && looksLikeFormula(text.replace(/^'+/, '')) ? `'${text}` : text;

/** The language of the name a term is shown under. */
const mainLanguage = (term: Term): string =>
  (term.labels.find((label) => label.use === 'preferred') ?? term.labels[0])?.lang ?? '';

const formsIn = (term: Term, lang: string, use: Label['use']): readonly string[] =>
  term.labels.filter((label) => label.lang === lang && label.use === use).map(({ text }) => text);

/** The name, then forms that are preferred as well. */
const preferredIn = (term: Term, lang: string): string => joinValues(formsIn(term, lang, 'preferred'));

const mainColumns: readonly Column[] = [
  { header: 'Term', cell: (term) => preferredIn(term, mainLanguage(term)) },
  { header: 'Language', cell: mainLanguage },
  { header: 'Variants', cell: (term) => joinValues(formsIn(term, mainLanguage(term), 'variant')) },
  { header: 'Discouraged', cell: (term) => joinValues(formsIn(term, mainLanguage(term), 'discouraged')) },
];

function languageColumns(terms: readonly Term[]): readonly Column[] {
  const languages = new Set(
    terms.flatMap((term) =>
      term.labels.map(({ lang }) => lang).filter((lang) => lang !== mainLanguage(term)),
    ),
  );
  return [...languages].toSorted().flatMap((lang): Column[] => {
    const inIt = (term: Term, use: Label['use']) =>
      lang === mainLanguage(term) ? '' : joinValues(formsIn(term, lang, use));
    return [
      { header: `Term (${lang})`, cell: (term) => inIt(term, 'preferred') },
      { header: `Variants (${lang})`, cell: (term) => inIt(term, 'variant') },
      { header: `Discouraged (${lang})`, cell: (term) => inIt(term, 'discouraged') },
    ];
  });
}

const meaningColumns: readonly Column[] = (
  [
    ['Our', 'ours'],
    ['Their', 'theirs'],
    ['Agreed', 'agreed'],
  ] as const
).flatMap(([whose, side]): Column[] => [
  { header: `${whose} meaning`, cell: (term) => term[side]?.text ?? '' },
  {
    header: `${whose} threshold`,
    cell: (term) => (term[side]?.threshold ? thresholdToText(term[side].threshold) : ''),
  },
]);

const otherColumns = (suppliers: readonly KnownSupplier[]): readonly Column[] => [
  { header: 'Status', cell: (term) => term.status },
  {
    header: 'Agreed on',
    cell: ({ agreedAtMs }) => (agreedAtMs === null ? '' : new Date(agreedAtMs).toISOString()),
  },
  { header: 'Suppliers', cell: (term) => supplierNames(term, suppliers) },
  { header: 'Ladder', cell: ({ ladder }) => (ladder === null ? '' : ladderToText(ladder)) },
  { header: 'Not when', cell: ({ notWhen }) => joinValues(notWhen) },
  { header: 'Note', cell: ({ note }) => note },
];

/** Suppliers of a term by name, all in one text; empty for all suppliers. */
function supplierNames({ scope }: Term, suppliers: readonly KnownSupplier[]): string {
  if (scope === null) return '';
  return scope.length === 0 ? NO_SUPPLIER : joinValues(namesOf(scope, suppliers));
}

/** Names of suppliers; an id nobody knows any more stands for itself. */
export const namesOf = (scope: NonNullable<Term['scope']>, suppliers: readonly KnownSupplier[]): string[] =>
  scope.map((id) => suppliers.find((supplier) => supplier.id === id)?.name ?? id);
