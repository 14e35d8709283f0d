// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DueRituals } from '../../../components/rituals/due-rituals.tsx';
import { RitualsOfSupplier } from '../../../components/rituals/rituals-of-supplier.tsx';
import { EntryId, SupplierId } from '../../../lib/domain/ids.ts';
import { ritualTags } from '../../../lib/domain/journal/ritual.ts';
import { MOST_AT_A_GLANCE } from '../../../lib/storage/journal-store.ts';
import { ritualStore } from '../../../lib/storage/ritual-store.ts';
import { buildEntry, buildPerson, buildSupplier } from '../builders.ts';
import { eventually, freshDatabase, pageText, seeText, show } from './show.tsx';
import { atRoute } from './workspace.tsx';

const supplier = buildSupplier({ createdAtMs: Date.UTC(2020, 0, 1) });
const checkIn = buildEntry({ createdAtMs: Date.UTC(2020, 0, 15, 12), tags: ritualTags('check-in', null) });

test('a check-in that has come due is named with its day, until it is held again', async () => {
  const db = freshDatabase();
  await db.journal.add(checkIn);
  show(<DueRituals supplier={supplier} people={[]} />, db);
  await seeText('For the relationship itself', 'Check-in without an agenda', 'was due on Feb 15, 2020');
  expect(document.querySelector('a')?.getAttribute('href')).toContain('/suppliers/harbour/check-in');
  const note = {
    text: 'All quiet.',
    quote: null,
    thread: null,
    messageKey: null,
    supplierId: supplier.id,
    personId: null,
    tags: ritualTags('check-in', null),
  };
  await ritualStore(db).finish({ note, ledger: null, actions: [] }, Date.now());
  await eventually(() => expect(pageText()).toBe(''));
});

test('a sponsor nobody met for a quarter is overdue in words', async () => {
  const db = freshDatabase();
  const sponsor = buildPerson({ role: 'executive sponsor' });
  show(<DueRituals supplier={supplier} people={[sponsor, buildPerson()]} />, db);
  await seeText('Meeting Li Wen, sponsor: overdue. No meeting is noted.');
  await db.journal.add(
    buildEntry({
      personId: sponsor.id,
      thread: null,
      tags: ['visit'],
      createdAtMs: Date.UTC(2020, 0, 15, 12),
    }),
  );
  await seeText('The last noted meeting was on Jan 15, 2020.');
});

test('what is due with another supplier, and notes of an earlier version, are left alone', async () => {
  const db = freshDatabase();
  const later = new Set(['ledger', 'wordings', 'inHandover', 'explainsFromMs', 'threadLostAtMs']);
  const old = Object.fromEntries(Object.entries(checkIn).filter(([field]) => !later.has(field)));
  await db.journal.bulkAdd([
    { ...checkIn, supplierId: SupplierId.parse('delta') },
    // A row as it was stored before these fields were known.
    { ...old, id: EntryId.parse('old'), tags: ritualTags('retrospective', null) } as typeof checkIn,
  ]);
  show(<DueRituals supplier={supplier} people={[]} />, db);
  await seeText('Joint retrospective', 'was due on Apr 15, 2020');
  expect(pageText()).not.toContain('Check-in');
});

test('of very many notes none is read; the page of the supplier is named instead', async () => {
  const db = freshDatabase();
  const ids = Array.from({ length: MOST_AT_A_GLANCE }, (_, n) => EntryId.parse(`n${n}`));
  await db.journal.bulkAdd(ids.map((id) => ({ ...checkIn, id })));
  show(<DueRituals supplier={supplier} people={[]} />, db);
  await seeText('was due on Feb 15, 2020');
  await db.journal.add(checkIn);
  await seeText('There are more than 1000 notes, too many to look through here.');
  expect(pageText()).not.toContain('was due on');
});

test('the page of the supplier says what has come due, too', async () => {
  const db = freshDatabase();
  await db.journal.add(checkIn);
  show(atRoute('/suppliers/harbour', <RitualsOfSupplier supplier={supplier} />).page, db);
  await seeText('last on Jan 15, 2020 · was due on Feb 15, 2020');
});
