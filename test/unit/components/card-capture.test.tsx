// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CardApp } from '../../../components/card/card-app.tsx';
import { TermId } from '../../../lib/domain/ids.ts';
import type { FoundTerm } from '../../../lib/messaging/protocol.ts';
import { buildSupplier, buildTerm } from '../builders.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { buildTermForCard } from './build-term-for-card.ts';
import { fakeBackground } from './fake-ask.ts';
import { choose, control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const thread = buildThread();
const harbour = buildSupplier();

function showCapture(
  given: Partial<FoundTerm> = {},
  found = ' “hand-over”, ',
  texts = new Map<string, string>(),
) {
  const background = fakeBackground(
    {
      cardSubject: {
        kind: 'capture',
        found,
        quote: 'Hand-over is at our gate.',
        thread,
        messageKey: 'm1',
        address: null,
        inDraft: false,
      },
      findTerm: { supplier: harbour, known: null, similar: [], ...given },
      addTerm: TermId.parse('new'),
      term: buildTermForCard(),
    },
    texts,
  );
  show(<CardApp ask={background.ask} />, freshDatabase());
  return background;
}

const captures = (background: ReturnType<typeof fakeBackground>) =>
  background.asked('addTerm').map((request) => (request as { capture: unknown }).capture);

test('one press adds the selected word with its quote, thread and supplier', async () => {
  const background = showCapture();
  await seeText('Hand-over is at our gate.', 'Only with Harbour Castings (sample)');
  expect(control('Word or phrase').value).toBe('hand-over');
  await press('Add');
  await seeText('“hand-over” is in the glossary');
  expect(captures(background)).toMatchObject([
    {
      text: 'hand-over',
      whose: 'word',
      meaning: '',
      termId: null,
      supplierId: 'harbour',
      source: { role: 'seen', thread, messageKey: 'm1', quote: 'Hand-over is at our gate.' },
    },
  ]);
  await press('Show the term');
  await seeText('Meanings differ');
});

test('whose meaning it is takes words, and is saved as that side’s, for all suppliers if one says so', async () => {
  const background = showCapture();
  await choose('What Harbour Castings (sample) means');
  await eventually(() => expect(button('Add').disabled).toBe(true));
  await type('It means', 'signed at the gate');
  await choose('Only with Harbour Castings (sample)');
  await press('Add');
  await seeText('is in the glossary');
  expect(captures(background)).toMatchObject([
    { whose: 'theirs', meaning: 'signed at the gate', supplierId: null },
  ]);
});

test('a word the glossary has is added to, and what is replaced is shown', async () => {
  const known = buildTerm();
  const background = showCapture({ known }, 'shipped');
  await seeText('“shipped” is in the glossary.', 'Meanings differ');
  expect(pageText()).not.toContain('Only with');
  await choose('What Harbour Castings (sample) means');
  await seeText('Takes the place of “handed to the carrier”.');
  await type('It means', 'loaded on the vessel');
  await press('Add to this term');
  await eventually(() =>
    expect(captures(background)).toMatchObject([{ whose: 'theirs', termId: 'shipped' }]),
  );
});

test('a phrase can be another form of a term that is like it', async () => {
  const similar = [
    { id: TermId.parse('shipped'), name: 'shipped' },
    { id: TermId.parse('dock'), name: 'dock date' },
  ];
  const background = showCapture({ similar }, 'shipped on board');
  await choose('Another form of a term we have');
  await type('Which term', 'dock');
  await press('Add to this term');
  await eventually(() =>
    expect(captures(background)).toMatchObject([
      { text: 'shipped on board', whose: 'variant', termId: 'dock', meaning: '' },
    ]),
  );
});

test('without a word nothing is added, and the field says so', async () => {
  showCapture({}, '');
  await seeText('Write the word or phrase.');
  expect(button('Add').disabled).toBe(true);
});

test('what was typed survives a refusal and a closed card', async () => {
  const texts = new Map<string, string>();
  const background = showCapture({}, 'hand-over', texts);
  background.answer('addTerm', { ok: false, error: { kind: 'no-space' } });
  await choose('What we mean');
  await type('It means', 'received');
  await press('Add');
  await seeText('The disk is full');
  expect(control('It means').value).toBe('received');
  document.body.replaceChildren();
  showCapture({}, 'hand-over', texts);
  await choose('What we mean');
  await eventually(() => expect(control('It means').value).toBe('received'));
});

test('a retry has the same op-id, another word another one', async () => {
  const background = showCapture();
  background.answer('addTerm', { ok: false, error: { kind: 'failed' } });
  await press('Add');
  await eventually(() => expect(background.asked('addTerm')).toHaveLength(1));
  await press('Add');
  await eventually(() => expect(background.asked('addTerm')).toHaveLength(2));
  await type('Word or phrase', 'hand over');
  await press('Add');
  await eventually(() => expect(background.asked('addTerm')).toHaveLength(3));
  const ids = background.asked('addTerm').map((request) => (request as { opId: string }).opId);
  expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
});

test('Ctrl and Enter add', async () => {
  const background = showCapture();
  await seeText('Add to glossary');
  control('Word or phrase').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
  );
  await seeText('is in the glossary');
  expect(background.asked('addTerm')).toHaveLength(1);
});

const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};
