import { expect, test } from 'vitest';
import { formsIn, problemsIn, refusalOf, termsIn } from './import-text.ts';

const tbx = (body: string, attributes = 'xmlns="urn:iso:std:iso:30042:ed-2"') =>
  `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" ${attributes}><text><body>${body}</body></text></tbx>`;

const concept = (inside: string) => tbx(`<conceptEntry id="c1">${inside}</conceptEntry>`);

test('labels are rated by whatever words a tool uses for it', () => {
  const label = (text: string, status: string) =>
    `<termSec><term>${text}</term><termNote type="administrativeStatus">${status}</termNote></termSec>`;
  const labels = [
    label('lead time', 'preferredTerm-admn-sts'),
    label('delivery time', 'admitted'),
    label('throughput', 'notRecommended'),
    label('turnaround', 'superseded'),
    label('wait', 'odd'),
  ].join('');
  const source = concept(`<langSec xml:lang="en_GB">${labels}</langSec>`);
  expect(formsIn(source)).toEqual([
    'en-GB+lead time en-GB~delivery time en-GB-throughput en-GB-turnaround en-GB~wait',
  ]);
  expect(problemsIn(source)).toEqual(['1 unknown-label-status']);
});

test('element names of DCT mean the same', () => {
  const source = concept(
    '<basic:definition>Days to the dock.</basic:definition><min:customerSubset>Harbour</min:customerSubset><langSec xml:lang="de"><termSec><term>Lieferzeit</term><min:administrativeStatus>preferredTerm</min:administrativeStatus></termSec></langSec>',
  );
  expect(termsIn(source)[0]).toMatchObject({ ours: { text: 'Days to the dock.' }, scope: [] });
});

test('two sections of one language are synonyms, and an unknown language is told', () => {
  const section = (lang: string, term: string) =>
    `<langSet xml:lang="${lang}"><ntig><termGrp><term>${term}</term></termGrp></ntig></langSet>`;
  const source = `<martif type="TBX"><text><body><termEntry id="(1)">${section('EN', 'goods receipt')}${section('EN', 'GR')}${section('---', 'Wareneingang')}</termEntry></body></text></martif>`;
  expect(formsIn(source)).toEqual(['en+goods receipt en~GR und~Wareneingang']);
  expect(problemsIn(source)).toEqual(['1 unknown-language']);
});

test('what a tool says about a whole entry at a label is its status', () => {
  const source = concept(
    '<descrip type="definition">Days.</descrip><langSec xml:lang="en"><termSec><term>lead time</term><termNote type="termStatus">APPROVED</termNote></termSec></langSec>',
  );
  expect(termsIn(source)[0]).toMatchObject({ status: 'agreed', agreed: { text: 'Days.' } });
});

test('an unknown element around terms is passed through and told', () => {
  const source = concept(
    '<langSec xml:lang="en"><termSec><term>lead time</term></termSec></langSec><langPart xml:lang="fr"><termSec><term>délai</term></termSec></langPart>',
  );
  expect(formsIn(source)).toEqual(['en+lead time fr+délai']);
  expect(problemsIn(source)).toEqual(['1 unknown-element']);
});

test('markup in a definition is text', () => {
  const source = concept(
    '<descrip type="definition"><![CDATA[<img src=x onerror=alert(1)>]]></descrip><langSec xml:lang="en"><termSec><term>lead <hi>time</hi></term></termSec></langSec>',
  );
  expect(termsIn(source)[0]).toMatchObject({ ours: { text: '<img src=x onerror=alert(1)>' } });
  expect(formsIn(source)).toEqual(['en+lead time']);
});

test('a document type that only names a file is accepted', () => {
  const source = `<!DOCTYPE martif PUBLIC "-//X//EN" "http://127.0.0.1:9/x.dtd"><martif><text><body><termEntry><langSet xml:lang="en"><tig><term>lead time</term></tig></langSet></termEntry></body></text></martif>`;
  expect(formsIn(source)).toEqual(['en+lead time']);
});

test.each([
  ['entities of its own', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>', 'entities'],
  ['a bracket behind a quoted one', '<!DOCTYPE tbx SYSTEM "[" [<!ENTITY a "b">]><tbx/>', 'entities'],
  ['an end that is missing', tbx('<conceptEntry>').slice(0, -20), 'not-well-formed'],
  ['an entity nobody declared', concept('&nbsp;'), 'not-well-formed'],
  ['65 levels', `<tbx>${'<a>'.repeat(65)}`, 'too-deep'],
  ['another namespace', tbx('', 'xmlns="urn:example"'), 'unknown-root'],
  ['another root', '<dictionary/>', 'unknown-root'],
])('a document with %s is refused', (_, source, kind) => {
  expect(refusalOf(source)).toBe(kind);
});
