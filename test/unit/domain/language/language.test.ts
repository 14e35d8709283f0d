import { describe, expect, test } from 'vitest';
import { recogniseLanguage } from '../../../../lib/domain/language/recognise-language.ts';
import { sentencesOf } from '../../../../lib/domain/language/sentences.ts';
import { syllablesOf } from '../../../../lib/domain/language/syllables.ts';
import { textHash } from '../../../../lib/domain/language/text-hash.ts';
import { compileLists, findEntries, wordList } from '../../../../lib/domain/language/word-list.ts';
import { wordsOf } from '../../../../lib/domain/language/words.ts';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const lower = (text: string) => wordsOf(text).map((word) => word.lower);

describe('sentences', () => {
  test('end at full stops, question and exclamation marks', () => {
    expect(sentences('It left. Really? Yes! Good.')).toEqual(['It left.', 'Really?', 'Yes!', 'Good.']);
  });

  test('do not end at abbreviations, initials and decimals', () => {
    const text = 'Mr. Haddad measured approx. 3.5 mm, see No. 4 by J. Smith.';
    expect(sentences(text)).toEqual([text]);
  });

  test('end at every line break', () => {
    expect(sentences('Hi Ana,\n\n  it left\ntoday')).toEqual(['Hi Ana,', 'it left', 'today']);
  });
});

describe('words', () => {
  test('keep apostrophes and hyphens inside', () => {
    expect(lower('Don’t forget the lead-time.')).toEqual(["don't", 'forget', 'the', 'lead-time']);
  });

  test('are no links, addresses or placeholders', () => {
    expect(lower('See https://example.com/a or ask li@example.com, <url> too')).toEqual([
      'see',
      'or',
      'ask',
      'too',
    ]);
  });

  test('know where they stand', () => {
    const text = 'Éva ships “today”.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Éva', 'ships', 'today']);
  });
});

describe('word lists', () => {
  test('an entry with a plus stands for its inflections', () => {
    expect(wordList('own', 'fail+, carry+, hope+, pass+').entries).toEqual(
      'fail fails failed failing carry carries carried carrying hope hopes hoped hoping pass passes passed passing'.split(
        ' ',
      ),
    );
  });

  test('the longest phrase wins', () => {
    const lists = compileLists({ thanks: wordList('own', 'thank you, thank you very much') });
    const text = 'Thank you very much, Li. Thank you.';
    const found = findEntries(wordsOf(text), lists).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Thank you very much', 'Thank you']);
  });
});

test.each([
  ['the', 1],
  ['ship', 1],
  ['shipped', 1],
  ['delivery', 4],
  ['table', 2],
  ['agreement', 3],
  ['casting', 2],
  ['receive', 2],
])('%s has %i syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

describe('languages', () => {
  test.each([
    ['en', 'The parts are ready and we will ship them to you on Friday.'],
    ['de', 'Die Teile sind fertig und wir senden sie am Freitag an Sie.'],
    ['fr', 'Les pièces sont prêtes et nous vous les envoyons vendredi avec la facture.'],
    ['es', 'Las piezas están listas y se las enviamos el viernes con la factura.'],
    ['it', 'I pezzi sono pronti e li spediamo venerdì con la fattura, grazie.'],
    ['pt', 'As peças estão prontas e nós vamos enviar na sexta-feira com a fatura, obrigado.'],
    ['nl', 'De onderdelen zijn klaar en wij sturen ze op vrijdag met de factuur.'],
    ['pl', 'Części są gotowe i wysyłamy je w piątek, proszę o potwierdzenie, dziękuję.'],
    ['sv', 'Delarna är klara och vi skickar dem på fredag med fakturan, tack.'],
    ['tr', 'Parçalar hazır ve bu cuma size gönderiyoruz, çok teşekkürler.'],
    ['zh', '零件已经准备好了，我们星期五发货。'],
    ['ja', '部品の準備ができました。金曜日に発送します。'],
    ['ko', '부품이 준비되었습니다. 금요일에 보내 드리겠습니다.'],
    ['ru', 'Детали готовы, мы отправим их в пятницу.'],
  ])('%s is recognised', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });

  test.each(['', 'OK', '4500012 / 4500013 / A-17 M12x40'])('%j has none that can be told', (text) => {
    expect(recogniseLanguage(text)).toBeNull();
  });

  test('an English mail that quotes a Chinese company name stays English', () => {
    expect(recogniseLanguage('Hi Ana, the parts from 海港铸造 are ready and will ship on Friday.')).toBe(
      'en',
    );
  });
});

test('a hash is sixteen hex digits and sees every character', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'a b', 'ä', 'aa'];
  const hashes = texts.map(textHash);
  expect(new Set(hashes).size).toBe(texts.length);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/u);
});
