// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type CardRequest, createCard } from '../../../lib/content/card.ts';
import type { CardFrame } from '../../../lib/content/card-frame.ts';
import type { Box } from '../../../lib/content/place-card.ts';
import { buildAsk } from './fake-page.ts';

const word: Box = { left: 100, top: 100, right: 160, bottom: 120 };
const below: Box = { left: 100, top: 126, right: 480, bottom: 300 };

const setUp = () => {
  const element = document.createElement('parlance-card');
  element.tabIndex = -1;
  document.body.append(element);
  let box: Box | null = null;
  const shown: boolean[] = [];
  const moves: string[] = [];
  let focused = 0;
  const frame: CardFrame = {
    box: () => box,
    show: (takesFocus) => void shown.push(takesFocus),
    focus: () => {
      focused += 1;
    },
    hide: () => {
      box = null;
    },
    placeAt: () => {
      moves.push('place');
      box = below;
    },
    hold: () => void moves.push('hold'),
    setHeight: () => {},
    check: () => {},
  };
  const { ask, made } = buildAsk({ showCard: null });
  const host = { element, add: () => {}, keep: () => {}, hidden: () => {} };
  const focuses = () => focused;
  return { card: createCard(document, ask, host, frame), frame, shown, moves, made, element, focuses };
};

const request = (given: Partial<CardRequest> = {}): CardRequest => ({
  subject: { kind: 'follow', senders: [], account: null },
  about: word,
  anchor: () => [word],
  editor: null,
  by: 'hover',
  ...given,
});
const answers = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

beforeEach(() => document.body.replaceChildren());

test('the frame appears only when the background knows what it is about', async () => {
  const { card, shown, made } = setUp();
  card.open(request());
  expect(made.map(({ call }) => call)).toEqual(['showCard']);
  expect(shown).toEqual([]);
  await answers();
  expect(shown).toEqual([false]);
});

test('a card that was closed before the answer is not shown', async () => {
  const { card, shown } = setUp();
  card.open(request());
  card.close();
  await answers();
  expect(shown).toEqual([]);
});

test('the pointer may go from the word to the card, and leaving both closes it', async () => {
  const { card } = setUp();
  card.open(request());
  await answers();
  card.pointerAt(120, 123);
  card.pointerAt(400, 290);
  expect(card.current()).not.toBeNull();
  card.pointerAt(700, 290);
  expect(card.current()).toBeNull();
});

test('a card in use is not moved any more, until another one is opened', async () => {
  const { card, moves } = setUp();
  card.open(request());
  await answers();
  card.resize(200, false);
  card.resize(300, true);
  card.place();
  card.open(request({ about: below }));
  await answers();
  card.place();
  expect(moves).toEqual(['place', 'place', 'hold', 'hold', 'place', 'place']);
});

test('a press makes a hover card stay without loading it again', async () => {
  const { card, shown } = setUp();
  card.open(request());
  await answers();
  card.open(request({ by: 'press' }));
  await answers();
  card.pointerAt(700, 700);
  expect(card.current()).not.toBeNull();
  expect(shown).toHaveLength(1);
});

test('a second press on the same marker, before the card is there or after, does not load it again', async () => {
  const { card, shown, focuses } = setUp();
  const pressed = request({ by: 'key' });
  card.open({ ...pressed });
  card.open({ ...pressed });
  await answers();
  card.open({ ...pressed });
  await answers();
  expect([shown, focuses()]).toEqual([[true], 2]);
});

test('the same place with something else to say loads the card again', async () => {
  const { card, shown } = setUp();
  card.open(request({ by: 'key' }));
  await answers();
  card.open(request({ by: 'key', subject: { kind: 'follow', senders: [], account: null } }));
  await answers();
  expect(shown).toHaveLength(2);
});

test('the card for another word replaces the one before', async () => {
  const { card, shown } = setUp();
  let closed = 0;
  card.open(request({ onClose: () => (closed += 1) }));
  await answers();
  card.open(request({ about: below }));
  await answers();
  expect([closed, shown.length]).toEqual([1, 2]);
});

test('a card opened by key takes the focus and gives it back', async () => {
  const { card, shown, element } = setUp();
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  card.open(request({ by: 'key' }));
  await answers();
  expect(shown).toEqual([true]);
  element.focus();
  card.close();
  expect(document.activeElement).toBe(button);
});

test('closing leaves the focus alone when the card does not have it', async () => {
  const { card } = setUp();
  const [first, second] = [document.createElement('button'), document.createElement('button')];
  document.body.append(first, second);
  first.focus();
  card.open(request({ by: 'press' }));
  await answers();
  second.focus();
  card.close();
  expect(document.activeElement).toBe(second);
});

test('a hover card goes when its word leaves the page', async () => {
  const { card } = setUp();
  let boxes = [word];
  card.open(request({ anchor: () => boxes }));
  await answers();
  boxes = [];
  card.place();
  expect(card.current()).toBeNull();
});
