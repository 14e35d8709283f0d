// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Readbacks } from '../../../components/readback/readbacks.tsx';
import { UndoProvider } from '../../../components/ui/undo.tsx';
import { TermId } from '../../../lib/domain/ids.ts';
import { readbackStore } from '../../../lib/storage/readback-store.ts';
import { buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { eventually, freshDatabase, press, seeText, show, type } from './show.tsx';

const ours = 'We count 1,500 pcs as shipped when they are received at our warehouse.';

async function showReadback(termIds = [buildTerm().id]) {
  const db = freshDatabase();
  const term = buildTerm({ theirs: null });
  await db.suppliers.add(buildSupplier());
  await db.terms.add(term);
  await readbackStore(db).ask(
    { supplierId: buildSupplier().id, source: null, termIds, amounts: [], ours },
    NOON_MS,
  );
  show(
    <UndoProvider>
      <Readbacks supplier={buildSupplier()} />
    </UndoProvider>,
    db,
  );
  return db;
}

test('an open readback says since when nobody has answered', async () => {
  await showReadback();
  await seeText('days ago, no restatement yet', ours);
});

test('their answer stands beside ours, and what only one side names is marked', async () => {
  await showReadback();
  await type('Their answer', 'Shipped is when the carrier takes all 1400 pieces.');
  await press('Compare');
  await seeText('answered, to be compared', 'Marked: what only one side names (1 on ours, 1 on theirs).');
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    '1,500 pcs',
    '1400 pieces',
  ]);
});

test('an answer that was typed wrong or judged too soon is corrected and compared anew', async () => {
  const db = await showReadback();
  await type('Their answer', 'At 1400 pieces.');
  await press('Compare');
  await press('Not the same');
  await press('One closed');
  await press('Correct their answer');
  await type('Their answer', 'At 1500 pieces.');
  await press('Compare');
  await seeText('answered, to be compared');
  expect(await db.readbacks.toArray()).toMatchObject([{ theirs: 'At 1500 pieces.', closedAtMs: null }]);
});

test('a mismatch is offered to the glossary as their meaning, and can be taken back', async () => {
  const db = await showReadback();
  const answer = 'Shipped is when the carrier takes it.';
  await type('Their answer', answer);
  await press('Compare');
  await press('Not the same');
  await press('One closed');
  await press('Note theirs as their meaning of “shipped”');
  await eventually(async () =>
    expect((await db.terms.toArray())[0]).toMatchObject({ theirs: { text: answer }, status: 'disputed' }),
  );
  await press('Undo');
  await eventually(async () => expect((await db.terms.toArray())[0]?.theirs).toBeNull());
});

test.each([
  ['is no term yet', []],
  ['is no term any more', [TermId.parse('gone')]],
])('a mismatch about a word that %s leads to the glossary', async (_, termIds) => {
  await showReadback(termIds);
  await type('Their answer', 'When the carrier takes it.');
  await press('Compare');
  await press('Not the same');
  await press('One closed');
  await seeText('Add the word that differs to the glossary');
});
