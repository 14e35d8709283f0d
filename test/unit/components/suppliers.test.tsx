// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SupplierListPage } from '../../../components/suppliers/supplier-list-page.tsx';
import { SupplierPage } from '../../../components/suppliers/supplier-page.tsx';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { buildCharter, buildEntry, buildPerson, buildSupplier } from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';
import { atRoute } from './workspace.tsx';

const openSupplier = () => atRoute('/suppliers/harbour', <SupplierPage id="harbour" />);
const submit = (name: string) =>
  control(name)
    .closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

test('nobody is followed: the page says what to do', async () => {
  show(atRoute('/suppliers', <SupplierListPage />).page, freshDatabase());
  await seeText('Nobody is followed yet.', 'How to start');
});

test('a supplier is made by hand from a name, domains and addresses', async () => {
  const db = freshDatabase();
  const route = atRoute('/suppliers', <SupplierListPage />);
  show(route.page, db);
  await press('Add a supplier');
  await type('Name', 'Quiet Valves');
  await type('Domains or addresses to follow', 'quiet, ines@mail.example.com');
  submit('Name');
  await seeText('Not understood: quiet');
  await type('Domains or addresses to follow', 'quiet.example.com, ines@mail.example.com');
  submit('Name');
  await eventually(() => expect(route.at()).toMatch(/^\/suppliers\/.+/));
  expect(await db.suppliers.toArray()).toMatchObject([
    { name: 'Quiet Valves', domains: ['quiet.example.com'], addresses: ['ines@mail.example.com'], rev: 1 },
  ]);
});

test('more domains than a supplier may have are refused in words, and stay in the field', async () => {
  const db = freshDatabase();
  show(atRoute('/suppliers', <SupplierListPage />).page, db);
  await press('Add a supplier');
  await type('Name', 'Group');
  await type(
    'Domains or addresses to follow',
    Array.from({ length: 51 }, (_, i) => `s${i}.example.com`).join(' '),
  );
  submit('Name');
  await seeText('Not saved: these fields are empty, too long');
  expect(await db.suppliers.count()).toBe(0);
});

test('the tier decides what hints usually do, and is stored', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier({ rev: 1 }));
  show(openSupplier().page, db);
  await seeText('As usual (on)');
  await type('Tier', 'transactional');
  await seeText('As usual (off)');
  submit('Tier');
  await seeText('Saved');
  expect(await db.suppliers.get('harbour')).toMatchObject({ tier: 'transactional', rev: 2 });
});

test('a press on “Save” keeps the focus beside what it came to', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier({ rev: 1 }));
  show(openSupplier().page, db);
  await type('Tier', 'transactional');
  const save = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save');
  save?.focus();
  save?.click();
  await eventually(() => expect(document.activeElement?.textContent).toBe('Saved'));
});

test('an unreadable domain is named while the list keeps its last readable state', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier({ rev: 1 }));
  show(openSupplier().page, db);
  await type('Followed domains', 'harbour-castings.example.com\nhttp://x');
  await seeText('Not understood: http://x');
  expect(control('Followed domains').value).toContain('http://x');
  expect(control('Followed domains').validationMessage).toContain('http://x');
});

test('a domain that another supplier follows too is named at its field, and can be stored all the same', async () => {
  const db = freshDatabase();
  const other = SupplierId.parse('quiet');
  await db.suppliers.add(buildSupplier({ rev: 1 }));
  await db.suppliers.add(buildSupplier({ id: other, name: 'Quiet Valves', domains: ['quiet.example.com'] }));
  show(openSupplier().page, db);
  await type('Followed domains', 'harbour-castings.example.com\nquiet.example.com');
  await seeText('Quiet Valves follows quiet.example.com too.');
  submit('Followed domains');
  await seeText('Saved');
  await type('Followed domains', 'harbour-castings.example.com');
  await eventually(() => expect(pageText()).not.toContain('follows quiet.example.com too'));
});

test('a removed person comes back with one press', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.people.add(buildPerson());
  show(openSupplier().page, db);
  await press('Remove Li Wen');
  await seeText('Li Wen was removed.');
  await press('Undo');
  await eventually(async () => expect(await db.people.count()).toBe(1));
});

test('to stop following says what goes and what stays, and the notes stay', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.people.add(buildPerson());
  await db.charters.add(buildCharter());
  await db.journal.add(buildEntry());
  const route = openSupplier();
  show(route.page, db);
  await press('Stop following');
  await seeText('Stop following Harbour Castings (sample)?', 'Your notes and the terms stay.');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('dialog button')];
  buttons.find((button) => button.textContent === 'Stop following')?.click();
  await eventually(() => expect(route.at()).toBe('/suppliers'));
  expect([await db.suppliers.count(), await db.people.count(), await db.charters.count()]).toEqual([0, 0, 0]);
  expect(await db.journal.count()).toBe(1);
});
