// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Ledger } from '../../../components/journal/ledger.tsx';
import { Timeline } from '../../../components/journal/timeline.tsx';
import { momentText } from '../../../components/ui/dates.ts';
import { buildEntry, buildSupplier, NOON_MS } from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const supplierId = buildSupplier().id;
const both = (
  <>
    <Ledger supplierId={supplierId} />
    <Timeline about={{ supplierId }} />
  </>
);

test('a note is put on the trust account with a side, a weight and a reason', async () => {
  const db = freshDatabase();
  await db.journal.add(buildEntry({ rev: 1 }));
  show(both, db);
  await seeText('Li sounded tired.');
  expect(pageText()).not.toContain('Trust account');
  await press(`Put the note of ${momentText(NOON_MS)} on the trust account`);
  await type('Why', 'told us two weeks ahead');
  control('Why').closest('form')?.requestSubmit();
  await seeText('Trust account', 'deposit by them', 'told us two weeks ahead', 'No deposit by us in');
  expect(await db.journal.toArray()).toMatchObject([
    { ledger: { side: 'theirs', kind: 'deposit', weight: 1, reason: 'told us two weeks ahead' } },
  ]);
});

test('their withdrawal for something late asks first whether the deadline was agreed in the same words', async () => {
  const db = freshDatabase();
  await db.journal.add(buildEntry({ rev: 1 }));
  show(both, db);
  await press(`Put the note of ${momentText(NOON_MS)} on the trust account`);
  await type('It was', 'theirs withdrawal');
  await type('Why', 'the samples were overdue');
  control('Why').closest('form')?.requestSubmit();
  await seeText('Was this deadline agreed in the same words on both sides?');
  expect((await db.journal.toArray())[0]?.ledger).toBeNull();
  await press('Yes, log it');
  await seeText('withdrawal by them', 'the samples were overdue');
});

test('earlier words of a changed note stay at hand', async () => {
  const db = freshDatabase();
  await db.journal.add(buildEntry({ rev: 1 }));
  show(both, db);
  await press(`Edit the note of ${momentText(NOON_MS)}`);
  await type('Note', 'Li had a bad day.');
  control('Note').closest('form')?.requestSubmit();
  await seeText('One earlier wording');
  await eventually(() => expect(pageText()).toContain('Li sounded tired.'));
});
