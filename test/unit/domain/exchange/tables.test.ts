import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Term } from '../../../../lib/domain/glossary/term.ts';
import { formsIn, namesIn, previewOf, problemsIn, refusalOf, termsIn } from './import-text.ts';

const utf16 = (text: string): Uint8Array => {
  const units = Uint16Array.from({ length: text.length + 1 }, (_, index) =>
    index === 0 ? 0xfeff : text.charCodeAt(index - 1),
  );
  return new Uint8Array(units.buffer);
};

test.each([
  ['commas', 'term,definition\ncycle time,time for one part\n'],
  ['semicolons', 'term;definition\ncycle time;time for one part\n'],
  ['tabs', 'term\tdefinition\ncycle time\ttime for one part\n'],
  ['pipes', 'term|definition\ncycle time|time for one part\n'],
  ['a sep= line', 'sep=;\r\nterm;definition\r\ncycle time;time for one part\r\n'],
  ['a byte order mark', '\uFEFFterm,definition\ncycle time,time for one part\n'],
  ['UTF-16', utf16('term\tdefinition\r\ncycle time\ttime for one part\r\n')],
  ['line ends of old', 'term,definition\rcycle time,time for one part\r'],
  ['a title above the header', 'Glossary of 2026\n\nterm,definition\ncycle time,time for one part\n'],
  ['a Markdown table', 'Words\n\n| Term | Definition |\n| --- | --- |\n| cycle time | time for one part |\n'],
])('a table with %s is read', (_, source) => {
  const [term] = termsIn(source);
  expect([term?.labels[0]?.text, term?.ours?.text]).toEqual(['cycle time', 'time for one part']);
});

test('a comment line with commas does not make tabs commas', () => {
  expect(formsIn('# made, by, hand\ncycle time\tTaktzeit\nset-up\tRüsten\n')).toEqual([
    'en+cycle time und~Taktzeit',
    'en+set-up und~Rüsten',
  ]);
});

test('a lone inch sign in a file of tabs is an inch sign', () => {
  expect(namesIn('term\tnote\n3" pipe\tx\nbolt\t"short\n')).toEqual(['3" pipe', 'bolt']);
});

test.each([
  ['Bezeichnung;Synonyme;Beschreibung', 'Taktzeit;Zykluszeit;je Teil', 'en+Taktzeit en~Zykluszeit'],
  ['terme;définition;en', 'délai;en jours;lead time', 'en+délai en~lead time'],
  ['término;traducción', 'plazo;lead time', 'en+plazo und~lead time'],
  ['term,pos,comment,es_MX,comment_es_MX', 'award,noun,the decision,fallo,NA', 'en+award es-MX+fallo'],
  [
    'English;German;German',
    'lead time;Lieferzeit;Durchlaufzeit',
    'en+lead time de+Lieferzeit de~Durchlaufzeit',
  ],
  ['Term,Français,Deutsch (AT)', 'lead time,délai,Lieferfrist', 'en+lead time fr+délai de-AT+Lieferfrist'],
])('the headers %s are understood', (header, row, forms) => {
  expect(formsIn(`${header}\n${row}\n`)).toEqual([forms]);
});

test('several values in a cell are parted by the sign most cells use', () => {
  expect(formsIn('term\tsynonyms\nOTIF\ton time in full, delivery performance\n')).toEqual([
    'en+OTIF en~on time in full en~delivery performance',
  ]);
  expect(formsIn('term,synonyms\nOTIF,"on time, in full; delivery performance"\n')).toEqual([
    'en+OTIF en~on time, in full en~delivery performance',
  ]);
});

test('without a header the first row is a term', () => {
  expect(formsIn('cycle time,Taktzeit\nset-up,Rüsten\n')).toEqual([
    'en+cycle time und~Taktzeit',
    'en+set-up und~Rüsten',
  ]);
});

test('a row with more cells than columns is not guessed, one with less is fine', () => {
  const source = 'term,definition\ncycle time\nset-up,to change, tools\ntakt,beat\n';
  expect(namesIn(source)).toEqual(['cycle time', 'takt']);
  expect(problemsIn(source)).toEqual(['3 too-many-columns']);
});

test('the same word in another sense is one term with both senses, in another meaning an error', () => {
  const senses = 'term,pos,definition\nrelease,noun,the order\nrelease,verb,to order\n';
  expect(termsIn(senses)[0]?.ours?.text).toBe('(noun) the order\n(verb) to order');
  const meanings = 'term,definition\nrelease,the order\nRelease,the permission\nrelease,the order\n';
  expect(problemsIn(meanings)).toEqual(['3 conflicts-with', '4 repeats']);
});

test('values that can’t be read are told, and kept in the note', () => {
  const source =
    'term,definition,status,threshold,unit,valid from\nlead time,days,agreed,"0,5",days,02.03.2026\nOTIF,share,odd,5–10,%,03/04/2026\ntakt,beat,,many,,2026-02-30\n';
  expect(problemsIn(source)).toEqual([
    '3 unknown-status',
    '3 ambiguous-date',
    '4 invalid-date',
    '4 invalid-number',
  ]);
  const [lead, otif, takt] = termsIn(source);
  expect(lead).toMatchObject({
    status: 'agreed',
    agreedAtMs: Date.UTC(2026, 2, 2),
    agreed: { text: 'days', threshold: { value: 0.5, unit: 'days' } },
  });
  expect(otif).toMatchObject({ status: 'proposed', ours: { threshold: { tolerance: '5–10', unit: '%' } } });
  expect(takt?.note).toContain('many');
});

test('a Windows-1252 file is read with a question, a UTF-8 file with a bad row without that row', () => {
  const western = Uint8Array.from([...Buffer.from('term;definition\nSt'), 0xfc, ...Buffer.from('ck;x\n')]);
  expect(previewOf(western).notes).toEqual([{ kind: 'read-as-windows-1252' }]);
  expect(namesIn(western)).toEqual(['Stück']);
  const mixed = Uint8Array.from([
    ...Buffer.from('term,definition\nStück,x\nSt'),
    0xfc,
    ...Buffer.from('ck,y\n'),
  ]);
  expect(problemsIn(mixed)).toEqual(['3 unreadable-characters']);
});

test('cells that a spreadsheet would run are text, and a quote before them is taken away once', () => {
  expect(namesIn("term,definition\n=1+1,x\n'=2+2,y\n''=3+3,z\n")).toEqual(['=1+1', '=2+2', "'=3+3"]);
});

test.each([
  ['an open quote', 'term,definition\nlead time,"days\norder,x\n', 'quote-open'],
  ['nothing', ' \n ', 'empty'],
  ['bytes of UTF-16 without a mark', utf16('term,x\nlead,y\n').subarray(2), 'encoding'],
  ['a ZIP archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'workbook-unreadable'],
  ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n', 'lfs-pointer'],
  ['Markdown without a table', '# Words\n\n**Lead time** - days\n', 'markdown'],
  ['a web page', '<!DOCTYPE html><html></html>', 'web-page'],
  ['a program', 'const words = [\n  "a, b",\n];\n', 'unknown-format'],
  ['20 001 rows', `term\n${'lead time\n'.repeat(20_001)}`, 'too-many-entries'],
  ['a header and nothing below it', 'term,definition\n', 'no-entries'],
  ['JSON that is cut off', '{"terms":[{"term":"lead time"},{"te', 'not-json'],
  ['a row of 9 000 columns', `term,x\n${','.repeat(9_000)}\n`, 'not-csv'],
])('%s is refused', (_, source, kind) => {
  expect(refusalOf(source)).toBe(kind);
});

/** A workbook as a spreadsheet writes it: shared strings, a title above the header, a second sheet. */
const workbook = (given: Record<string, string> = {}): Uint8Array => {
  const strings = [
    'Our words',
    'Term',
    'Synonyms',
    'Definition',
    'cycle time',
    'takt; CT',
    'time for one part',
  ];
  const cell = (reference: string, index: number) => `<c r="${reference}" t="s"><v>${index}</v></c>`;
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="English" r:id="r1"/><sheet name="Deutsch" r:id="r2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><r><t>${text}</t></r><rPh><t>?</t></rPh></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cell('A1', 0)}</row><row r="3">${cell('A3', 1)}${cell('B3', 2)}${cell('D3', 3)}</row><row r="4">${cell('A4', 4)}${cell('B4', 5)}${cell('D4', 6)}</row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml':
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>Begriff</t></is></c></row><row><c t="inlineStr"><is><t>Rüstzeit</t></is></c></row></sheetData></worksheet>',
    ...given,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

test('a workbook is read by sheets, whatever stands above its header', () => {
  expect(formsIn(workbook())).toEqual(['en+cycle time en~takt en~CT']);
  expect(termsIn(workbook())[0]?.ours?.text).toBe('time for one part');
});

test('a workbook that is cut off is refused', () => {
  expect(refusalOf(workbook().subarray(0, 400))).toBe('workbook-unreadable');
});

test.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels'])(
  'a workbook whose %s is damaged is refused, not imported in part',
  (part) => {
    const damaged =
      '<x><row><c t="inlineStr"><is><t>Term</t></is></c></row><row><c t="inlineStr"><is><t>lead time</t></is></c></row><row>';
    expect(refusalOf(workbook({ [part]: damaged }))).toBe('workbook-unreadable');
  },
);

test('two words for a term are a term and its translation, not a header', () => {
  expect(formsIn('term\tBegriff\nlead time\tLieferzeit\n')).toHaveLength(2);
});

test('a column without a name is kept in the notes', () => {
  expect(termsIn('term,definition,\nlead time,days,ask Li\n')[0]?.note).toBe('ask Li');
});

test('a threshold of one side is read as people write it, and otherwise kept in the note', () => {
  const read = (cell: string) => {
    const here = `term,our meaning,our threshold\nlead time,to the dock,${cell}\n`;
    const [term] = termsIn(here);
    const { value, unit, tolerance } = term?.ours?.threshold ?? {};
    return [value, unit, tolerance, term?.note, ...problemsIn(here)];
  };
  expect(read('value: 30; unit: days')).toEqual([30, 'days', '', '']);
  expect(read('30 days')).toEqual([30, 'days', '', '']);
  expect(read('≤ 3')).toEqual([null, '', '≤ 3', '']);
  expect(read('as agreed by phone')).toEqual([
    undefined,
    undefined,
    undefined,
    'as agreed by phone',
    '2 invalid-number',
  ]);
});

test.each([
  ['ladder', '5000 defects'],
  ['ladder', 'critical'],
  ['ladder', `5 ${'defects '.repeat(30).trim()}`],
  ['threshold', `1-${'9'.repeat(500)}`],
  ['threshold', '9'.repeat(400)],
  ['not when', 'in order to '.repeat(30).trim()],
])('a %s that a term can’t hold is kept in the note: %.20s', (column, cell) => {
  const terms = termsIn(`term,definition,${column}\nlead time,to the dock,${cell}\n`);
  expect(terms.map((term) => [Term.parse(term).ours?.text, term.note.includes(cell)])).toEqual([
    ['to the dock', true],
  ]);
});
