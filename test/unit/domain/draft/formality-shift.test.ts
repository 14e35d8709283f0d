import { describe, expect, test } from 'vitest';
import { formalityShift, usualFormality } from '../../../../lib/domain/draft/formality-shift.ts';
import { readMessage } from '../../../../lib/domain/hints/read-message.ts';
import type { Reading } from '../../../../lib/domain/hints/reading.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { buildActs, buildReading, readingsWith } from '../hints/build-reading.ts';
import { casualMails, formalDraft, plainDraft } from './own-mail.ts';

const li = Address.parse('li@harbour-castings.example.com');
const omar = Address.parse('omar@harbour-castings.example.com');

/** Readings of our own messages to somebody. */
const ours = (texts: readonly string[], to = li, over: Partial<Reading> = {}): Reading[] =>
  texts.map((ownText, place) => {
    const { scores, habits } = readMessage({ ownText });
    const key = `gmail:${to}${place}`;
    return buildReading({ key, side: 'ours', to: [to], sentAtMs: place, scores, habits, ...over });
  });
/** Readings of our own messages whose formality is given. */
const oursWith = (values: readonly number[], to = li): Reading[] =>
  readingsWith(values).map((reading) => ({ ...reading, key: `${reading.key}${to}`, side: 'ours', to: [to] }));

const shiftOf = (text: string, readings = ours(casualMails)) =>
  formalityShift(text, usualFormality(readings, [li]));
const wordsOf = (text: string, readings = ours(casualMails)) =>
  shiftOf(text, readings)?.markers.map(({ start, end }) => text.slice(start, end));

describe('our habit', () => {
  test('rests on five messages at least, and on twenty at most', () => {
    expect(usualFormality(oursWith([0, 0, 0, 0]), [li])).toBeNull();
    expect(usualFormality(oursWith([0, 0, 0, 0, 0]), [li])?.baseline.n).toBe(5);
    expect(usualFormality(oursWith(Array.from({ length: 30 }, () => 0)), [li])?.baseline.n).toBe(20);
  });

  test('is that with the people a draft goes to, once enough of our mail went to them', () => {
    const toOmar = oursWith([2, 2, 2, 2, 2, 2], omar);
    const few = [...toOmar, ...oursWith([0, 0, 0, 0])];
    expect(usualFormality(few, [li])).toMatchObject({ toThem: false, baseline: { n: 10 } });
    const enough = [...toOmar, ...oursWith([0, 0, 0, 0, 0])];
    expect(usualFormality(enough, [li])).toMatchObject({ toThem: true, baseline: { n: 5, mean: 0 } });
  });

  test.each([
    ['their messages', oursWith([0, 0, 0, 0, 0]).map((one) => ({ ...one, side: 'theirs' as const }))],
    [
      'what a machine sent for us',
      oursWith([0, 0, 0, 0, 0]).map((one) => ({ ...one, acts: buildActs({ automatic: true }) })),
    ],
    ['short messages', ours(['Thanks, that works.', 'Yes.', 'Got it.', 'Fine with me!', 'See you.'])],
  ])('is never taken from %s', (_, readings) => {
    expect(usualFormality(readings, [li])).toBeNull();
  });
});

describe('a draft', () => {
  test('that is markedly more formal is called so, with its words and on how many messages that rests', () => {
    expect(shiftOf(formalDraft)).toMatchObject({ n: casualMails.length, toThem: true });
    expect(wordsOf(formalDraft)).toEqual(expect.arrayContaining(['kindly', 'Further to', 'prior to']));
  });

  test('shows each of its words once, the strongest first, all of them more formal', () => {
    const markers = shiftOf(formalDraft)?.markers ?? [];
    const weights = markers.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(Math.min(...weights)).toBeGreaterThan(0);
    const inOrder = markers.toSorted((a, b) => a.start - b.start);
    expect(inOrder.every(({ start }, at) => start >= (inOrder[at - 1]?.end ?? 0))).toBe(true);
  });

  test('in our usual tone is not called anything', () => {
    expect(shiftOf(plainDraft)).toBeNull();
    for (const mail of casualMails) expect(shiftOf(mail)).toBeNull();
  });

  test('in the tone we always have is not called formal, however formal that is', () => {
    expect(shiftOf(formalDraft, oursWith([2.5, 2.2, 2.8, 2.4, 2.6]))).toBeNull();
  });

  test('is not held against us for being more casual', () => {
    expect(shiftOf(casualMails[0] ?? '', oursWith([2.5, 2.2, 2.8, 2.4, 2.6]))).toBeNull();
  });

  test('is not called colder for its courtesies, and none of them is pointed at', () => {
    const courteous = `${plainDraft}\n\nThank you very much for your help. Could you please let us know? Thank you.`;
    expect(shiftOf(courteous)).toBeNull();
    const both = wordsOf(`${formalDraft}\n\nThank you. Could you please reply? Thanks.`) ?? [];
    expect(both.filter((words) => /thank|please|could/iu.test(words))).toEqual([]);
  });

  test.each([
    [
      'in another language',
      'Sehr geehrter Herr Wen, wir bitten Sie hiermit höflich um die Bestätigung des geänderten Lieferplans und um die Unterlagen, die vor der nächsten Prüfung vorliegen müssen.',
    ],
    ['without a word', ''],
  ])('%s is not judged', (_, text) => {
    expect(shiftOf(text)).toBeNull();
  });

  test('is judged from fifteen words on', () => {
    const fourteen =
      'We hereby kindly request confirmation of the revised delivery schedule prior to the inspection';
    expect(shiftOf(`${fourteen}.`)).toBeNull();
    expect(shiftOf(`${fourteen} concerned.`)).not.toBeNull();
  });

  test('is judged by nothing while we have no habit', () => {
    expect(formalityShift(formalDraft, null)).toBeNull();
  });
});
