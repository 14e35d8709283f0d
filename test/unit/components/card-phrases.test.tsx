// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CharterId, ItemId, ObservationId } from '../../../lib/domain/ids.ts';
import { NOON_MS } from '../builders.ts';
import { control, eventually, pageText, press, seeText, type } from './show.tsx';
import { message, showHints } from './show-hints.tsx';

const asks = { start: 0, end: 31, kind: 'request', rule: 'please' } as const;
const promises = { start: 32, end: 55, kind: 'commitment', rule: 'we-will' } as const;

test('what a message asks and promises is quoted', async () => {
  showHints({ phrases: [asks, promises] });
  await seeText('What it says and asks', 'Asks', 'Promises');
  expect([...document.querySelectorAll('dd q')].map((quote) => quote.textContent)).toEqual([
    'We will ship on Monday.',
    'Dear Ms Sample, kindly confirm.',
  ]);
  expect(pageText()).not.toContain('Suggests');
});

test('a message that asks and promises nothing says nothing about it', async () => {
  showHints();
  await seeText('Much more formal');
  expect(pageText()).not.toContain('What it asks');
});

test('of many phrases five are shown, and the rest is counted', async () => {
  const many = Array.from({ length: 8 }, (_, place) => ({ ...asks, start: place }));
  showHints({ phrases: many });
  await seeText('3 more in the message');
  expect(document.querySelectorAll('dd')).toHaveLength(5);
});

test('a message confirms a charter that nobody confirmed yet, at a press', async () => {
  const background = showHints();
  const charter = { charterId: CharterId.parse('charter-harbour'), version: 2, adapted: true };
  background.answer('unsignedCharter', { ok: true, value: charter });
  background.answer('signCharter', { ok: true, value: null });
  await press('Charter version 2 is not confirmed yet');
  await press('This message is the confirmation of Marta Kowal');
  await seeText('Version 2 is confirmed by Marta Kowal.');
  expect(background.asked('signCharter')).toMatchObject([{ version: 2, sentAtMs: NOON_MS }]);
});

test('what a message says can be asked back with its terms, dates and quantities, and is kept when copied', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const background = showHints();
  background.answer('askReadback', { ok: true, value: null });
  await press('Ask for a readback');
  await press('Copy the readback text');
  await seeText('Kept as an open readback');
  expect(background.asked('askReadback')).toMatchObject([
    { messageKey: 'm1', address: 'marta@delta-forgings.example.com', recipients: [] },
  ]);
});

test('a promise becomes a note with its sentence as quote', async () => {
  const background = showHints({ phrases: [asks, promises] });
  background.answer('addNote', { ok: false, error: { kind: 'failed' } });
  await press('Log as note: We will ship on Monday.');
  await type('Note', 'Hold them to it.');
  await press('Save note');
  await eventually(() =>
    expect(background.asked('addNote')).toMatchObject([
      {
        address: message.sender.address,
        note: { text: 'Hold them to it.', quote: 'We will ship on Monday.', messageKey: 'm1' },
      },
    ]),
  );
});

test('a promise is logged with the date its sentence names, and whose it is', async () => {
  const background = showHints({ phrases: [promises] });
  background.answer('addItem', { ok: true, value: ItemId.parse('item') });
  await press('Log promise: We will ship on Monday.');
  await seeText('Read from “on Monday”');
  expect(control('Until').value).toBe('2026-06-08');
  await type('Until', '2026-06-09');
  control('Until').closest('form')?.requestSubmit();
  await seeText('Promise logged', 'It is due on Jun 9, 2026');
  expect(background.asked('addItem')).toMatchObject([
    {
      supplierId: 'harbour',
      start: {
        kind: 'commitment',
        title: 'We will ship on Monday.',
        side: 'theirs',
        dueAtMs: new Date(2026, 5, 9, 23, 59, 59).getTime(),
        source: { messageKey: 'm1', quote: 'We will ship on Monday.' },
      },
    },
  ]);
});

test('our own message offers what it promises as ours', async () => {
  showHints({ isOurs: true, reading: null, phrases: [promises] });
  await press('Log promise: We will ship on Monday.');
  await eventually(() => expect(control('Whose').value).toBe('ours'));
});

const asked = { kind: 'ask', quote: 'Dear Ms Sample, kindly confirm.' } as const;
const answersTo = (background: ReturnType<typeof showHints>) => background.asked('observe');

test('what is proposed is observed or refused with one key, and the answer can be changed', async () => {
  const background = showHints({ phrases: [asks], proposals: [asked] });
  background.answer('observe', { ok: true, value: ObservationId.parse('o') });
  await seeText('Observed: ask', 'Y observes it, N refuses it');
  await eventually(() => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
    expect(answersTo(background)).toHaveLength(1);
  });
  await seeText('Refused: no ask.');
  await press('Observed, ask: Dear Ms Sample, kindly confirm.');
  await seeText('Logged: ask.');
  expect(answersTo(background)).toMatchObject([
    { observation: { kind: 'ask', state: 'refused', side: 'theirs', supplierId: 'harbour', atMs: NOON_MS } },
    { observation: { kind: 'ask', state: 'confirmed', source: { messageKey: 'm1', quote: asked.quote } } },
  ]);
});

test('what was answered stays answered on the way back from a note, and no key answers meanwhile', async () => {
  const second = { kind: 'friction', quote: 'We will ship on Monday.' } as const;
  const background = showHints({ phrases: [asks, promises], proposals: [asked, second] });
  background.answer('observe', { ok: true, value: ObservationId.parse('o') });
  await press('Observed, ask: Dear Ms Sample, kindly confirm.');
  await seeText('Logged: ask.');
  await press('Log a note');
  await eventually(() => control('Note'));
  dispatchEvent(new KeyboardEvent('keydown', { key: 'y' }));
  await press('Back');
  expect(document.querySelector('[role=dialog]:not([style*=none])')?.textContent).toContain('Logged: ask.');
  expect(answersTo(background)).toHaveLength(1);
});

test('a letter typed into a field answers nothing', async () => {
  const background = showHints({ phrases: [asks], proposals: [asked] });
  await seeText('Observed: ask');
  const field = document.body.appendChild(document.createElement('input'));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', bubbles: true }));
  expect(answersTo(background)).toEqual([]);
});

test('a date that disagrees with the thread stands beside the earlier one, and is noted by one press', async () => {
  const quote = 'We will ship on Monday.';
  const start = message.ownText.indexOf(quote);
  showHints({
    slips: [
      {
        how: 'other',
        about: 'shipping',
        start,
        end: start + quote.length,
        value: '06-20',
        earlier: { value: '06-12', side: 'ours', sentAtMs: NOON_MS },
      },
    ],
    proposals: [{ kind: 'anomaly', quote }],
  });
  await seeText('New? A casual call?', quote, 'in your message of');
  expect(pageText()).toMatch(/Shipping: (20 June|June 20) here, (12 June|June 12)/);
  expect(document.querySelectorAll(`button[aria-label*="${quote}"]`).length).toBeGreaterThan(1);
});

test('what was asked for before stands with its days, and is noted or refused by one press', async () => {
  const quote = 'We will ship on Monday.';
  const start = message.ownText.indexOf(quote);
  const askedAtMs = [Date.UTC(2026, 2, 3, 12), Date.UTC(2026, 3, 2, 12)];
  const background = showHints({
    repeats: [{ start, end: start + quote.length, askedAtMs }],
    proposals: [{ kind: 'friction', quote }],
  });
  await seeText('Asked before', quote, 'Asked for on Mar 3, 2026 and Apr 2, 2026.');
  background.answer('observe', { ok: true, value: ObservationId.parse('o') });
  await press(`Not so, no friction: ${quote}`);
  await seeText('Refused: no friction.');
  expect(answersTo(background)).toMatchObject([{ observation: { kind: 'friction', state: 'refused' } }]);
});
