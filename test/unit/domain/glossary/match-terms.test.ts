import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../../lib/domain/glossary/match-terms.ts';
import type { Label } from '../../../../lib/domain/glossary/term.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm } from '../../builders.ts';
import { cpuMsOf } from '../../cpu-ms.ts';

type Spelled = string | (Partial<Label> & { text: string });

const glossaryOf = (...labels: Spelled[]) =>
  compileGlossary(
    labels.map((label, i) => {
      const given = typeof label === 'string' ? { text: label } : label;
      return buildTerm({
        id: TermId.parse(`t${i}`),
        labels: [{ lang: 'en', use: 'preferred', ...given }],
        scope: null,
      });
    }),
    null,
  );

const found = (text: string, ...labels: Spelled[]) =>
  matchTerms(text, glossaryOf(...labels)).map(({ start, end }) => text.slice(start, end));

describe('written forms', () => {
  test.each([
    ['LEAD TIME', 'lead time'],
    ['Lead time', 'lead time'],
    ['lead-time', 'lead time'],
    ['lead‑time', 'lead time'],
    ['lead–time', 'lead time'],
    ['leadtime', 'lead time'],
    ['lead times', 'lead time'],
    ['lead\u00a0time', 'lead time'],
    ['lead\u202ftime', 'lead time'],
    ['lead \t time', 'lead time'],
    ['le\u00adad time', 'lead time'],
    ['lead\u200b time', 'lead time'],
    ['ｌｅａｄ ｔｉｍｅ', 'lead time'],
    ['𝐥𝐞𝐚𝐝 𝐭𝐢𝐦𝐞', 'lead time'],
    ['deliveries', 'delivery'],
    ['bills of lading', 'bill of lading'],
    ['Requests for Quotes', 'request for quote'],
    ['payment term', 'payment terms'],
    ['drop-shipped', 'drop ship'],
    ['rescheduling', 'reschedule'],
    ['scrapped', 'scrap'],
    ['reworked', 'rework'],
    ['resent', 'resend'],
    ['held', 'to hold'],
    ['committing', 'to commit'],
    ['signed off', 'sign off'],
    ['ramps-up', 'ramp up'],
    ['written off', 'write off'],
    ['مـــهلة', 'مهلة'],
    ['dropships', 'drop ship'],
    ['re-order point', 're-order point'],
    ['reorder point', 're-order point'],
    ['non-conformances', 'nonconformance'],
    ['POs', 'PO'],
    ["PO's", 'PO'],
    ['PO’s', 'PO'],
    ['F.O.B.', 'F.O.B.'],
    ['min order qty', 'min. order qty'],
    ['oﬃce supplies', 'office supply'],
    ['STRASSE', 'straße'],
    ['e\u0301cart', 'écart'],
    ['écart', 'e\u0301cart'],
    ['R&D', 'R&D'],
    ['100% inspection', '100% inspection'],
  ])('%j is a form of %s', (form, label) => {
    const text = `the ${form} here`;
    expect(found(text, label)).toEqual([form]);
  });

  test('an umlaut written out is a German form', () => {
    expect(found('Die Lieferverzoegerung', { text: 'Lieferverzögerung', lang: 'de' })).toEqual([
      'Lieferverzoegerung',
    ]);
  });

  test.each([
    ['Lieferverzögerung', 'Lieferverzoegerung', 'de'],
    ['leveringsforsinkelse på', 'leveringsforsinkelse paa', 'da'],
    ['Goeteborg', 'Göteborg', 'sv'],
  ])('%s is a form of %s in %s', (form, label, lang) => {
    expect(found(`x ${form} y`, { text: label, lang })).toEqual([form]);
  });

  test('a possessive is not part of the match', () => {
    expect(found('the supplier’s plan, the suppliers’ plan', 'supplier')).toEqual(['supplier', 'suppliers']);
  });

  test('an accent after the last letter belongs to the match', () => {
    expect(found('lead time\u0301 x', 'lead time')).toEqual(['lead time\u0301']);
  });

  test('a capital İ beside a term does not shift it', () => {
    expect(found('İİİ lead time', 'lead time')).toEqual(['lead time']);
  });
});

describe('what is no form', () => {
  test.each([
    ['the eta meson', 'ETA'],
    ['a river called po', 'PO'],
    ['vitamin B L', 'B/L'],
    ['they ordered it', 'order'],
    ['defective', 'defect'],
    ['leading', 'lead'],
    ['lead, time', 'lead time'],
    ['lead. Time', 'lead time'],
    ['lead; time', 'lead time'],
    ['lead: time', 'lead time'],
    ['lead\ntime', 'lead time'],
    ['lead – time', 'lead time'],
    ['lead - time', 'lead time'],
    ['lead--time', 'lead time'],
    ['lead—time', 'lead time'],
    ['lead (time', 'lead time'],
    ['leadTime', 'lead time'],
    ['lead_time_v2', 'lead time'],
    ['https://x.example.com/lead-time/a?lead-time=1', 'lead time'],
    ['www.lead-time.example', 'lead time'],
    ['/lead-time/', 'lead time'],
    ['lead.time@x.example.com', 'time'],
    ['hold@x.example.com', 'hold'],
    ['@hold', 'hold'],
    ['see lead-time.xlsx.', 'lead time'],
    ['C:\\hold\\a', 'hold'],
    ['PO-4711-LOT', 'lot'],
    ['hold-20260105', 'hold'],
    ['don’t', 't'],
    ['re-released', 'release'],
    ['pre-order', 'order'],
    ['P.O.D. parts', 'P.O.'],
  ])('%j does not hold %s', (text, label) => {
    expect(found(text, label)).toEqual([]);
  });
});

test('the longest term wins, whatever its use', () => {
  expect(found('a thermal gap pad', 'thermal gap pad', { text: 'gap pad', use: 'discouraged' })).toEqual([
    'thermal gap pad',
  ]);
});

test('a shorter term is found where the longer one breaks off', () => {
  expect(found('safety stock, stock', 'safety stock level', 'safety stock', 'stock')).toEqual([
    'safety stock',
    'stock',
  ]);
});

test('an acronym matches in any case where its label says so', () => {
  expect(found('our moq', { text: 'MOQ', matchCase: false })).toEqual(['moq']);
});

test('a word is found beside an acronym of the same letters', () => {
  const [match] = matchTerms('it is fit', glossaryOf('FIT', 'fit'));
  expect(match?.termId).toBe('t1');
});

test('acronyms joined by slashes are found one by one', () => {
  expect(found('FOB/EXW are rules', 'FOB', 'EXW')).toEqual(['FOB', 'EXW']);
});

describe('scripts without spaces', () => {
  test.each([
    ['确认交期为', '交期', 1],
    ['外交期间', '交期', 0],
    ['最終納期を確認', '納期', 1],
    ['납기를 확인', '납기', 1],
    ['미납기', '납기', 0],
    ['กำหนดส่งมอบสินค้า', 'ส่งมอบ', 1],
    ['ロットの番号', 'ロット', 1],
    ['パイロットの番号', 'ロット', 0],
    ['재고가 없습니다', '재고', 1],
    ['배송과 납기는', '납기', 1],
    ['库存不足', '库存', 1],
    ['ກຳນົດສົ່ງສິນຄ້າ', 'ສິນຄ້າ', 1],
    ['ថ្ងៃផុតកំណត់ការប្រគល់ទំនិញ', 'ទំនិញ', 1],
  ])('%s holds %s %i times', (text, label, times) => {
    expect(found(text, { text: label, lang: 'und' })).toHaveLength(times);
  });
});

test('a term of this supplier goes before one of all suppliers, and others stay out', () => {
  const harbour = SupplierId.parse('harbour');
  const labels: Label[] = [{ text: 'ready', lang: 'en', use: 'preferred' }];
  const terms = [
    buildTerm({ id: TermId.parse('all'), labels, scope: null }),
    buildTerm({ id: TermId.parse('delta'), labels, scope: [SupplierId.parse('delta')] }),
    buildTerm({ id: TermId.parse('harbour'), labels, scope: [harbour] }),
  ];
  expect(matchTerms('ready', compileGlossary(terms, harbour)).map(({ termId }) => termId)).toEqual([
    'harbour',
  ]);
});

describe('whatever the text', () => {
  const glossary = glossaryOf('lead time', 'time', 'PO', 'ship', 'purchase order', '交期', 'order', 'B/L');
  const piece = fc.oneof(
    fc.constantFrom(
      'lead',
      'time',
      'PO',
      'order',
      'purchase',
      ' ',
      '-',
      '\n',
      '.',
      '/',
      '@',
      '’s',
      '交',
      '期',
      '\u00ad',
      '\u0301',
      '\ud835',
      'https://',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('spans are in order, inside the text, and do not overlap', () => {
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of matchTerms(value, glossary)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          last = end;
        }
      }),
    );
  });

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(matchTerms(value, glossary)).toEqual(matchTerms(value, glossary));
      }),
    );
  });

  test('nothing is found inside a link', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const value = `see ${url}/lead-time/order now`;
        expect(matchTerms(value, glossary).filter(({ start }) => start < value.length - 4)).toEqual([]);
      }),
    );
  });

  test.each([
    ['one long word', 'a'.repeat(100_000)],
    ['the first half of a term', 'lead '.repeat(20_000)],
    ['a term glued by slashes', 'order/'.repeat(17_000)],
    ['a term glued by hyphens', 'order-'.repeat(17_000)],
    ['dots', '.'.repeat(100_000)],
    ['queries', 'order?a=&'.repeat(11_000)],
    ['signs', '交期'.repeat(50_000)],
    ['marks', `a${'\u0301'.repeat(100_000)}`],
    ['dashes', ' – '.repeat(33_000)],
    ['guarded words', 'in order to ship '.repeat(6_000)],
  ])(
    '100 kB of %s take time in proportion',
    (_name, long) => {
      const quarter = long.slice(0, long.length / 4);
      const timeOf = (value: string) =>
        Math.min(...[1, 2, 3].map(() => cpuMsOf(() => matchTerms(value, glossary))));
      timeOf(quarter);
      // Four times the text; quadratic work would be sixteenfold. Small figures are noise.
      expect(timeOf(long)).toBeLessThan(timeOf(quarter) * 8 + 100);
    },
    30_000,
  );
});
