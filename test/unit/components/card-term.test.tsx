// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CardApp } from '../../../components/card/card-app.tsx';
import { asksForReadback } from '../../../lib/domain/draft/readback.ts';
import { EMPTY_THRESHOLD, type Term } from '../../../lib/domain/glossary/term.ts';
import { termOf } from '../../../lib/domain/glossary/watch-word.ts';
import { TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { buildSupplier, buildTerm, buildWatchWord, NOON_MS } from '../builders.ts';
import { buildTermForCard } from './build-term-for-card.ts';
import { fakeBackground } from './fake-ask.ts';
import { eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const thread = {
  host: 'gmail',
  threadKey: 't1',
  subject: 'Order 7',
  url: 'https://mail.google.com/x',
} as const;

function showTerm(
  term: Term | null,
  given: {
    readonly found?: string;
    readonly quote?: string;
    readonly inDraft?: boolean;
    readonly hasReadback?: boolean;
    readonly recipients?: { name: string; address: Address }[];
  } = {},
) {
  const background = fakeBackground({
    cardSubject: {
      kind: 'term',
      termId: TermId.parse('shipped'),
      found: 'shipped',
      inDraft: false,
      thread,
      ...given,
    },
    term: term === null ? null : buildTermForCard({ term, supplier: buildSupplier() }),
    insertText: null,
    closeCard: null,
  });
  show(<CardApp ask={background.ask} />, freshDatabase());
  return background;
}

test('a divergence shows both meanings under the names of the sides', async () => {
  showTerm(buildTerm());
  await seeText('Meanings differ', 'We mean', 'received at our warehouse');
  await seeText('Harbour Castings (sample) means', 'handed to the carrier');
});

test('an agreed term says what was agreed and since when', async () => {
  const agreed = {
    text: 'at the dock',
    threshold: { ...EMPTY_THRESHOLD, event: 'Goods receipt', value: 2, unit: 'days', measuredBy: 'dock' },
  };
  showTerm(buildTerm({ agreed, agreedAtMs: NOON_MS, status: 'agreed' }));
  await seeText('Agreed since', '2026', 'at the dock', 'Goods receipt', '2 days', 'dock');
  expect(pageText()).not.toContain('Meanings differ');
});

test('a discouraged form in a draft is answered with the preferred one, put in its place by a press that says so', async () => {
  const labels: Term['labels'] = [
    { text: 'inbound shipment notification', lang: 'en', use: 'preferred' },
    { text: 'ASN', lang: 'en', use: 'discouraged' },
  ];
  const background = showTerm(buildTerm({ labels }), { found: 'asn', inDraft: true });
  await press('Replace with “inbound shipment notification”');
  await seeText('It is in your draft.');
  expect(background.asked('insertText')).toEqual([{ text: 'inbound shipment notification' }]);
});

test('a preferred form in a draft is not advised against', async () => {
  showTerm(buildTerm(), { inDraft: true });
  await seeText('Meanings differ');
  expect(pageText()).not.toContain('Replace with');
});

test('in a draft a divergence offers a readback with both meanings', async () => {
  const background = showTerm(buildTerm(), { inDraft: true });
  await press('Insert this at the cursor');
  await eventually(() => expect(background.asked('insertText')).toHaveLength(1));
  expect(JSON.stringify(background.asked('insertText'))).toMatch(
    /received at our warehouse.*handed to the carrier/,
  );
});

test('the readback can be changed before it goes in, and one a draft is enough', async () => {
  const background = showTerm(buildTerm(), { inDraft: true });
  await type('Your words; change them before they go in', ' How do you count it? ');
  await press('Insert this at the cursor');
  await eventually(() => expect(background.asked('insertText')).toEqual([{ text: 'How do you count it?' }]));
});

test('a readback that was inserted is kept as open, with where it was asked and whom it goes to', async () => {
  const recipients = [{ name: 'Li Wen', address: Address.parse('li@harbour-castings.example.com') }];
  const background = showTerm(buildTerm(), {
    inDraft: true,
    quote: 'All 1,500 pcs are shipped by 12 May.',
    recipients,
  });
  background.answer('askReadback', { ok: true, value: null });
  await press('Insert this at the cursor');
  await seeText('Kept as an open readback');
  expect(background.asked('askReadback')).toMatchObject([{ termIds: ['shipped'], thread, recipients }]);
  expect(JSON.stringify(background.asked('askReadback'))).toContain('This is about 1,500 pcs, 12 May.');
});

test('the same words are one request however often they are copied, changed words are another', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const background = showTerm(buildTerm(), { inDraft: true });
  background.answer('askReadback', { ok: true, value: null });
  const ids = () => (background.asked('askReadback') as { opId: string }[]).map(({ opId }) => opId);
  const copy = async (times: number) => {
    await press('Copy the readback text');
    await eventually(() => expect(ids()).toHaveLength(times));
  };
  await copy(1);
  await copy(2);
  await type('Your words; change them before they go in', 'How do you count it?');
  await copy(3);
  expect(new Set(ids()).size).toBe(2);
  expect(ids()[1]).toBe(ids()[0]);
});

test('a readback to somebody nobody follows is inserted all the same, and the card says it is not kept', async () => {
  const background = showTerm(buildTerm(), { inDraft: true });
  background.answer('askReadback', { ok: false, error: { kind: 'not-followed' } });
  await press('Insert this at the cursor');
  await seeText('It is in your draft.', 'Not kept as open');
});

test('a draft that asks for a readback already is offered no second one', async () => {
  showTerm(buildTerm(), { inDraft: true, hasReadback: true });
  await seeText('One a message is enough.');
  expect(pageText()).not.toContain('Insert this at the cursor');
});

test.each([
  [{ ours: null, theirs: null }, 'what it means on your side'],
  [{ theirs: null }, 'on our side it means “received at our warehouse”. Could you tell us in your own words'],
  [{}, 'Could you restate in your own words'],
])('the readback of a term with meanings %j asks for theirs in their own words', async (given, words) => {
  showTerm(buildTerm({ status: 'proposed', ...given }), { inDraft: true });
  await eventually(() => {
    const text = document.querySelector('textarea')?.value ?? '';
    expect(text).toContain(words);
    expect(asksForReadback(text)).toBe(true);
  });
});

test('an insertion that fails says so', async () => {
  const background = showTerm(buildTerm(), { inDraft: true });
  background.answer('insertText', { ok: false, error: { kind: 'gone' } });
  await press('Insert this at the cursor');
  await seeText('This no longer exists.');
});

test('a term that was deleted meanwhile is said to be gone', async () => {
  showTerm(null);
  await seeText('no longer in the glossary');
});

test('a card that cannot be read can be tried again', async () => {
  const background = showTerm(buildTerm());
  background.answer('term', { ok: false, error: { kind: 'failed' } });
  await seeText('That did not work.');
  background.answer('term', { ok: true, value: buildTermForCard() });
  await press('Try again');
  await seeText('The other side means');
});

test('Esc closes the card', async () => {
  const background = showTerm(buildTerm());
  await seeText('Meanings differ');
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(background.asked('closeCard')).toHaveLength(1);
});

test('the card is a dialog with a name', async () => {
  showTerm(buildTerm());
  await seeText('Meanings differ');
  expect(document.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe('Term: shipped');
});

test('a term on a ladder shows what it is easily taken for, and opens it', async () => {
  const rung = (id: string, rank: number) =>
    buildTerm({
      id: TermId.parse(id),
      labels: [{ text: id, lang: 'en', use: 'preferred' }],
      ladder: { name: 'Severity of a fault', rank },
    });
  const background = showTerm(rung('major deviation', 2));
  background.answer('term', {
    ok: true,
    value: buildTermForCard({
      term: rung('major deviation', 2),
      above: rung('critical defect', 1),
      below: rung('minor deviation', 3),
    }),
  });
  await seeText('Severity of a fault', 'More severe: critical defect', 'Less severe: minor deviation');
  await press('critical defect');
  await eventually(() =>
    expect(background.asked('term').at(-1)).toMatchObject({ termId: 'critical defect' }),
  );
});

test('a divergence is said once', async () => {
  showTerm(buildTerm());
  await seeText('Meanings differ');
  expect(pageText()).not.toContain('Not agreed');
});

test('a watched word says with whom it is not agreed, and can be left alone and watched again', async () => {
  const background = showTerm(null);
  const watch = buildWatchWord();
  background.answer('term', {
    ok: true,
    value: buildTermForCard({ term: termOf(watch), watch, supplier: buildSupplier() }),
  });
  background.answer('setWatch', { ok: true, value: null });
  await seeText('“lead time” is not agreed with Harbour Castings (sample) yet.');
  await press('Stop watching');
  await seeText('“lead time” is no longer watched.');
  await press('Undo');
  await seeText('not agreed with');
  expect(background.asked('setWatch')).toMatchObject([
    { word: watch, watched: false },
    { word: watch, watched: true },
  ]);
});

test('a watched word leads to the form that adds it, with its sentence and thread', async () => {
  const watch = buildWatchWord();
  const background = showTerm(null, { found: 'lead times', quote: 'Lead times are five weeks.' });
  background.answer('term', { ok: true, value: buildTermForCard({ term: termOf(watch), watch }) });
  background.answer('addTerm', { ok: true, value: TermId.parse('new') });
  await press('Agree on it…');
  await seeText('Add to glossary', 'Lead times are five weeks.');
  await press('Add');
  await seeText('“lead times” is in the glossary');
  expect(background.asked('addTerm')).toMatchObject([
    {
      capture: { text: 'lead times', whose: 'word', source: { thread, quote: 'Lead times are five weeks.' } },
    },
  ]);
});
