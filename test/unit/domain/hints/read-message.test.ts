import { describe, expect, test } from 'vitest';
import { findFeatures } from '../../../../lib/domain/hints/features.ts';
import { MIN_WORDS_FOR_SCORES, readMessage } from '../../../../lib/domain/hints/read-message.ts';
import { Scores } from '../../../../lib/domain/hints/reading.ts';
import { COEFFICIENTS } from '../../../../lib/domain/hints/score-text.ts';
import { parseText } from '../../../../lib/domain/language/parsed-text.ts';
import { cpuMsOf } from '../../cpu-ms.ts';
import { CURT_MAIL, FORMAL_MAILS, WARM_MAILS } from './story-mails.ts';

const ALL_MAILS = [...WARM_MAILS, ...FORMAL_MAILS, CURT_MAIL];
const scoreNames = Object.keys(Scores.shape) as (keyof Scores)[]; // the schema's own keys

const add = (sum: number, weight: number): number => sum + weight;

const formalityOf = (ownText: string): number =>
  readMessage({ ownText }).scores.formalityLengthFree ?? Number.NaN;

test('every warm mail is clearly less formal than every formal one, whatever its length', () => {
  const warmest = Math.max(...WARM_MAILS.map(formalityOf));
  const coolest = Math.min(...FORMAL_MAILS.map(formalityOf));
  expect(coolest - warmest).toBeGreaterThan(0.5);
});

test('writing the same thing twice hardly changes the length-free score', () => {
  const [mail = ''] = FORMAL_MAILS;
  const body = mail.split('\n\n')[1] ?? '';
  expect(Math.abs(formalityOf(body) - formalityOf(`${body} ${body}`))).toBeLessThan(0.5);
});

describe('every score explains itself', () => {
  test.each(scoreNames)('intercept and markers add up to %s, and so do its weighted features', (score) => {
    const { intercept, weights, by } = COEFFICIENTS[score];
    for (const ownText of ALL_MAILS) {
      const { scores, markers } = readMessage({ ownText });
      const ofMarkers = markers.filter((marker) => marker.score === score).map((marker) => marker.weight);
      const ofFeatures = [...findFeatures(parseText(ownText))].map(
        ([name, finding]) => finding[by] * (weights[name] ?? 0),
      );
      expect(ofMarkers.reduce(add, intercept)).toBe(scores[score]);
      expect(ofFeatures.reduce(add, intercept)).toBeCloseTo(scores[score] ?? Number.NaN, 9);
    }
  });

  test('markers stand inside the text and say which score they moved', () => {
    for (const ownText of ALL_MAILS)
      for (const { start, end, reason, score } of readMessage({ ownText }).markers) {
        expect(0 <= start && start < end && end <= ownText.length).toBe(true);
        expect(reason.startsWith(`${score}.`)).toBe(true);
      }
  });

  test('a contraction is a marker against formality', () => {
    const [mail = ''] = WARM_MAILS;
    const { markers } = readMessage({ ownText: mail });
    const marked = markers.filter(({ reason }) => reason === 'formalityLengthFree.contraction');
    expect(marked.map(({ start, end }) => mail.slice(start, end))).toEqual(["you'll", "I've", "you'd"]);
    expect(marked.every(({ weight }) => weight < 0)).toBe(true);
  });
});

describe('what is not judged', () => {
  test('a short reply has habits but no scores', () => {
    const reading = readMessage({ ownText: 'Hi Ana,\nsure, will do!\nThanks' });
    expect(reading.habits.words).toBeLessThan(MIN_WORDS_FOR_SCORES);
    expect(reading).toMatchObject({ verdict: 'too-short', habits: { salutation: 1, exclamations: 1 } });
    expect(Object.values(reading.scores).every((score) => score === null)).toBe(true);
  });

  test('another language says which one it is', () => {
    const ownText =
      'Sehr geehrte Frau Sample, vielen Dank für Ihre Nachricht. Die Ware ist heute an den Spediteur übergeben worden und wird am Freitag bei Ihnen sein.';
    expect(readMessage({ ownText })).toMatchObject({ language: 'de', verdict: 'language-not-judged' });
  });

  test('nothing at all is no error', () => {
    expect(readMessage({ ownText: '' })).toMatchObject({ language: null, verdict: 'too-short' });
  });
});

test('the hash changes with the text and only then', () => {
  const [first = '', second = ''] = WARM_MAILS;
  expect(readMessage({ ownText: first }).textHash).toBe(readMessage({ ownText: first }).textHash);
  expect(readMessage({ ownText: first }).textHash).not.toBe(readMessage({ ownText: second }).textHash);
});

test.each(['a', '!', '?', '. ', "a'", '<', ' ', '\n', 'hi:', 'was ', '1,', '-', 'Aa'])(
  'a long run of %j is read without stalling',
  (piece) => {
    const ownText = piece.repeat(200_000 / piece.length);
    expect(cpuMsOf(() => readMessage({ ownText }))).toBeLessThan(2_000);
  },
);
