// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CardApp } from '../../../components/card/card-app.tsx';
import type { Term } from '../../../lib/domain/glossary/term.ts';
import { TermId } from '../../../lib/domain/ids.ts';
import { buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { fakeBackground } from './fake-ask.ts';
import { eventually, freshDatabase, pageText, press, seeText, show } from './show.tsx';

const thread = {
  host: 'gmail',
  threadKey: 't1',
  subject: 'Order 7',
  url: 'https://mail.google.com/x',
} as const;

function showTerm(term: Term | null, given: { readonly found?: string; readonly inDraft?: boolean } = {}) {
  const background = fakeBackground({
    cardSubject: {
      kind: 'term',
      termId: TermId.parse('shipped'),
      found: 'shipped',
      inDraft: false,
      thread,
      ...given,
    },
    term: term === null ? null : { term, supplier: buildSupplier() },
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
    threshold: { event: 'Goods receipt', clock: '', tolerance: '', evidence: '' },
  };
  showTerm(buildTerm({ agreed, agreedAtMs: NOON_MS, status: 'agreed' }));
  await seeText('Agreed since', '2026', 'at the dock', 'Goods receipt');
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
  background.answer('term', { ok: true, value: { term: buildTerm(), supplier: null } });
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
