import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms, type TermMatch } from '../../../../lib/domain/glossary/match-terms.ts';
import type { Term } from '../../../../lib/domain/glossary/term.ts';
import { TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm } from '../../builders.ts';

/** Few words, so that terms share forms, nest and overlap. None of them has another sense. */
const word = fc.constantFrom('gauge', 'plate', 'PLT', 'Werk', '交期', 'écart');
const phrase = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const label = fc.record({
  text: phrase,
  lang: fc.constantFrom('en', 'de'),
  use: fc.constantFrom('preferred' as const, 'variant' as const, 'discouraged' as const),
  compounds: fc.boolean(),
});
const term = fc.record({
  labels: fc.array(label, { minLength: 1, maxLength: 3 }),
  notWhen: fc.array(phrase, { maxLength: 1 }),
});
const terms = fc
  .array(term, { minLength: 3, maxLength: 8 })
  .map((list) => list.map((given, i) => buildTerm({ ...given, id: TermId.parse(`t${i}`), scope: null })));
const joint = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '\n', '\u00a0', '’s ', '/', ' – ', '\u00ad');
const text = fc
  .array(
    fc.tuple(fc.oneof({ arbitrary: word, weight: 4 }, fc.string({ unit: 'grapheme', maxLength: 3 })), joint),
    { maxLength: 25 },
  )
  .map((parts) => parts.flat().join(''));

const found = (value: string, list: readonly Term[]) => matchTerms(value, compileGlossary(list, null));
const brief = ({ start, end, termId }: TermMatch) => `${start}-${end} ${termId}`;

test('the order of the terms does not matter', () => {
  fc.assert(
    fc.property(text, terms, fc.infiniteStream(fc.nat()), (value, list, chance) => {
      const shuffled = list
        .map((one) => ({ one, key: chance.next().value }))
        .toSorted((a, b) => a.key - b.key);
      expect(
        found(
          value,
          shuffled.map(({ one }) => one),
        ).map(brief),
      ).toEqual(found(value, list).map(brief));
    }),
  );
});

test('spans are inside the text, in order and apart', () => {
  fc.assert(
    fc.property(text, terms, (value, list) => {
      let last = 0;
      for (const { start, end } of found(value, list)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(value.length);
    }),
  );
});

test('nothing is found in a link, an address, a file name or an identifier', () => {
  const name = fc
    .tuple(
      fc.array(
        word.filter((one) => /^[A-Za-z]+$/.test(one)),
        { minLength: 2, maxLength: 3 },
      ),
      fc.nat(9_999),
    )
    .chain(([words, n]) =>
      fc.constantFrom(
        `https://x.example.com/${words.join('/')}?${words.join('=')}`,
        `www.${words.join('-')}.example`,
        `${words.join('.')}@buyer.example.com`,
        `${words.join('_')}.xlsx`,
        `${words.join('-')}.pdf`,
        `C:\\${words.join('\\')}`,
        `/${words.join('/')}/`,
        `${words.join('-')}-${n + 1_000}`,
      ),
    );
  fc.assert(
    fc.property(name, terms, (value, list) => {
      expect(found(`see ${value} please`, list).map(brief)).toEqual([]);
    }),
  );
});

test('one more term only takes the place of a match that it begins before, outgrows or equals', () => {
  fc.assert(
    fc.property(text, terms, (value, list) => {
      const [extra, ...before] = list;
      if (extra === undefined) return;
      const after = found(value, list);
      const gone = found(value, before).filter(
        (match) => !after.some((other) => brief(other) === brief(match)),
      );
      for (const match of gone) {
        const taker = after.find(({ start, end }) => start < match.end && match.start < end);
        // What the new term took may free the rest of a match that had taken something itself.
        if (taker?.termId !== extra.id) continue;
        expect(taker.start < match.start || taker.end >= match.end).toBe(true);
      }
      if (!after.some(({ termId }) => termId === extra.id)) expect(gone).toEqual([]);
    }),
  );
});
