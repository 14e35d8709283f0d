// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { JournalPage } from '../../../components/journal/journal-page.tsx';
import { QuickNote } from '../../../components/journal/quick-note.tsx';
import { Timeline } from '../../../components/journal/timeline.tsx';
import { momentText } from '../../../components/ui/dates.ts';
import { EntryId, SupplierId } from '../../../lib/domain/ids.ts';
import { journalStore } from '../../../lib/storage/journal-store.ts';
import { buildEntry, buildPerson, buildSupplier, NOON_MS } from '../builders.ts';
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

test('the next note can be typed at once', async () => {
  show(<QuickNote supplierId={harbour} thread={thread} />, freshDatabase());
  await type('New private note', 'First.');
  await press('Log note');
  await seeText('Logged');
  expect(document.activeElement).toBe(control('New private note'));
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

async function editNote(rev: number) {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.people.add(buildPerson());
  await db.journal.add(buildEntry({ rev }));
  show(<Timeline about={{ supplierId: harbour }} />, db);
  await press(`Edit the note of ${momentText(NOON_MS)}`);
  await seeText('Li Wen');
  return db;
}
const save = () => control('Note').closest('form')?.requestSubmit();

test('whom a note is about is chosen where its words are changed', async () => {
  const db = await editNote(1);
  await type('Person', 'li');
  save();
  await eventually(async () => expect(await db.journal.get('entry')).toMatchObject({ personId: 'li' }));
});

test('a note that was changed elsewhere while it was edited is not written over', async () => {
  const db = await editNote(1);
  await type('Note', 'My words.');
  await db.journal.put(buildEntry({ text: 'Words of another tab.', rev: 2 }));
  await eventually(async () => expect(await db.journal.get('entry')).toMatchObject({ rev: 2 }));
  save();
  await seeText('It says now: Words of another tab.', 'changed in another window meanwhile');
  expect(control('Note').value).toBe('My words.');
  expect(await db.journal.get('entry')).toMatchObject({ text: 'Words of another tab.' });
  await press('Save mine anyway');
  await eventually(async () => expect(await db.journal.get('entry')).toMatchObject({ text: 'My words.' }));
});

test('a note is not emptied by an edit', async () => {
  await editNote(1);
  await type('Note', '  ');
  await eventually(() => expect(document.querySelector('button[type=submit]:disabled')).not.toBeNull());
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

async function showJournal() {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.people.add(buildPerson());
  await db.journal.bulkAdd([
    buildEntry({ personId: buildPerson().id, createdAtMs: NOON_MS + 2 }),
    buildEntry({ id: EntryId.parse('lost'), text: 'Lost one.', thread: { ...thread, threadKey: null } }),
    buildEntry({ id: EntryId.parse('gone'), text: 'Gone one.', supplierId: SupplierId.parse('gone') }),
  ]);
  const { hook } = memoryLocation({ path: '/journal' });
  show(
    <Router hook={hook}>
      <JournalPage />
    </Router>,
    db,
  );
  await seeText('3 notes');
  return db;
}

test('notes whose way back is lost are listed with what is known of them', async () => {
  await showJournal();
  await type('Kind of note', 'orphan');
  await seeText('2 notes', 'Lost one.', 'Order 7', 'did not tell how to find this thread again', 'Gone one.');
  expect(pageText()).not.toContain('Li sounded tired.');
});

test('a thread that was looked for in vain makes its note one whose way back is lost', async () => {
  const db = await showJournal();
  await journalStore(db).add(
    {
      text: 'Once there.',
      quote: null,
      thread,
      messageKey: null,
      supplierId: null,
      personId: null,
      tags: [],
    },
    NOON_MS,
  );
  await type('Kind of note', 'orphan');
  await seeText('2 notes');
  const note = await db.journal.filter(({ text }) => text === 'Once there.').first();
  await journalStore(db).keepLook(EntryId.parse(note?.id), NOON_MS);
  await seeText('3 notes', 'Order 7', 'Looked for on Jun 1, 2026 and not found; the note stays.');
});

test('the journal is filtered by person and by time', async () => {
  await showJournal();
  await type('Person', 'li');
  await seeText('1 note', 'Li sounded tired.');
  await type('Person', '');
  await type('To', '2026-05-01');
  await seeText('0 notes', 'Nothing matches.');
  await type('From', '2026-06-01');
  await seeText('This is before the first day, so nothing can match.');
});

test('what is shown is saved as Markdown, one file per note in an archive', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    // The page hands over nothing but blobs.
    saved.push(blob as Blob);
    return 'blob:x';
  });
  await showJournal();
  await press('Save 3 notes');
  await seeText('Journal.zip');
  const files = unzipSync(new Uint8Array(await (saved[0] ?? new Blob()).arrayBuffer()));
  expect(Object.keys(files).toSorted()).toEqual([
    '2026-06-01_Gone-one.md',
    '2026-06-01_Harbour-Castings-sample_Li-sounded-tired.md',
    '2026-06-01_Harbour-Castings-sample_Lost-one.md',
  ]);
  const text = strFromU8(files['2026-06-01_Harbour-Castings-sample_Li-sounded-tired.md'] ?? new Uint8Array());
  expect(text).toContain('person: "Li Wen"\n');
});

test('visits, calls and mail are counted by quarter for what is shown', async () => {
  await showJournal();
  await press('Visits, calls and mail by quarter');
  await eventually(() => expect(pageText()).toMatch(/Nothing to count yet|Counted is what you noted/));
});
