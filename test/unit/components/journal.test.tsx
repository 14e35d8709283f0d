// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { JournalPage } from '../../../components/journal/journal-page.tsx';
import { QuickNote } from '../../../components/journal/quick-note.tsx';
import { Timeline } from '../../../components/journal/timeline.tsx';
import { momentText } from '../../../components/ui/dates.ts';
import { EntryId } from '../../../lib/domain/ids.ts';
import { buildEntry, buildSupplier, NOON_MS } from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const harbour = buildSupplier().id;
const thread = {
  host: 'gmail',
  threadKey: 't1',
  subject: 'Order 7',
  url: 'https://mail.google.com/x',
} as const;

test('a note takes two actions and tells the mail tabs', async () => {
  const db = freshDatabase();
  const { changes } = show(<QuickNote supplierId={harbour} thread={thread} />, db);
  await type('New private note', '  Li sounded tired. ');
  await press('Log note');
  await seeText('Logged');
  expect(await db.journal.toArray()).toMatchObject([
    { text: 'Li sounded tired.', supplierId: harbour, thread },
  ]);
  expect(control('New private note').value).toBe('');
  expect(changes.count).toBe(1);
});

test('a note that the disk refused stays in its field and says why', async () => {
  const db = freshDatabase();
  db.journal.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  show(<QuickNote supplierId={harbour} thread={null} />, db);
  await type('New private note', 'Do not lose me.');
  await press('Log note');
  await seeText('The disk is full');
  expect(control('New private note').value).toBe('Do not lose me.');
});

test('a note written elsewhere appears at once, with its quote and the way to its thread', async () => {
  const db = freshDatabase();
  show(<Timeline about={{ supplierId: harbour }} />, db);
  await seeText('No notes yet.');
  await db.journal.add(buildEntry({ quote: 'shipped on Friday', thread }));
  await seeText('Li sounded tired.', 'shipped on Friday', 'Order 7');
  expect(document.querySelector('a')?.href).toBe('https://mail.google.com/x');
});

test('a note whose thread cannot be found again stays and says so', async () => {
  const db = freshDatabase();
  await db.journal.add(buildEntry({ thread: { ...thread, threadKey: null } }));
  show(<Timeline about={{ supplierId: harbour }} />, db);
  await seeText('Li sounded tired.', 'did not tell how to find this thread again; the note stays');
});

test('a deleted note comes back with one press', async () => {
  const db = freshDatabase();
  await db.journal.add(buildEntry());
  show(<Timeline about={{ supplierId: harbour }} />, db);
  await seeText('Li sounded tired.');
  await press(`Delete the note of ${momentText(NOON_MS)}`);
  await seeText('No notes yet.', 'The note was deleted.');
  await press('Undo');
  await eventually(() => expect(pageText()).not.toContain('The note was deleted.'));
  await seeText('Li sounded tired.');
});

test('the journal is searched as one types and filtered by supplier', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.journal.bulkAdd([
    buildEntry(),
    buildEntry({
      id: EntryId.parse('2'),
      text: 'Price went up.',
      supplierId: null,
      createdAtMs: NOON_MS + 1,
    }),
  ]);
  const { hook } = memoryLocation({ path: '/journal' });
  show(
    <Router hook={hook}>
      <JournalPage />
    </Router>,
    db,
  );
  await seeText('2 notes');
  await type('Search notes', 'pri');
  await seeText('1 note', 'Price went up.');
  expect(pageText()).not.toContain('tired');
  await type('Search notes', 'nonsense');
  await seeText('0 notes', 'Nothing matches.');
});
