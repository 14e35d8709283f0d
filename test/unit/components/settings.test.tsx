// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { EraseAll } from '../../../components/settings/erase-all.tsx';
import { MailHosts } from '../../../components/settings/mail-hosts.tsx';
import { OwnAddresses } from '../../../components/settings/own-addresses.tsx';
import { SampleData } from '../../../components/settings/sample-data.tsx';
import { Stored } from '../../../components/settings/stored.tsx';
import { Unreadable } from '../../../components/settings/unreadable.tsx';
import { mailOrigins } from '../../../lib/messaging/mail-hosts.ts';
import { buildEntry, buildTerm } from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const submit = (name: string) =>
  control(name)
    .closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

test('everything stored is counted and said to be private or shareable, live', async () => {
  const db = freshDatabase();
  show(<Stored />, db);
  const row = (name: string) =>
    [...document.querySelectorAll('tr')].find((one) => one.textContent?.startsWith(name))?.textContent;
  await eventually(() => expect(row('Notes')).toMatch(/Never shared0$/));
  await db.journal.add(buildEntry());
  await eventually(() => expect(row('Notes')).toMatch(/Never shared1$/));
  expect(row('Terms')).toMatch(/Can be shared0$/);
});

test('a row that no longer parses is kept, counted and named', async () => {
  const db = freshDatabase();
  await db.terms.add({ ...buildTerm(), status: 'from the future' } as never);
  show(<Unreadable />, db);
  await seeText('Not readable by this version', 'terms, shipped: status');
  expect(await db.terms.count()).toBe(1);
});

test('the sample goes in one press and comes back in one press', async () => {
  const db = freshDatabase();
  await db.journal.add(buildEntry());
  show(<SampleData />, db);
  await press('Add the sample');
  await seeText('Remove the sample');
  expect(await db.suppliers.count()).toBe(4);
  await press('Remove the sample');
  await seeText('Add the sample');
  expect([await db.suppliers.count(), await db.journal.count()]).toEqual([0, 1]);
});

test('an own address is confirmed, removed and taken back', async () => {
  const db = freshDatabase();
  show(<OwnAddresses />, db);
  await type('Another address of yours', 'not an address');
  submit('Another address of yours');
  await seeText('Not understood');
  await type('Another address of yours', 'Ana@Buyer.example.com');
  submit('Another address of yours');
  await press('Remove ana@buyer.example.com');
  await seeText('no longer one of your addresses');
  await press('Undo');
  await eventually(() =>
    expect(document.querySelector('li')?.textContent).toContain('ana@buyer.example.com'),
  );
});

test('everything is erased only after the word was typed', async () => {
  const db = freshDatabase();
  await db.journal.add(buildEntry());
  show(<EraseAll />, db);
  await press('Erase everything…');
  await type('Type “erase” to confirm', 'eras');
  submit('Type “erase” to confirm');
  expect(await db.journal.count()).toBe(1);
  await type('Type “erase” to confirm', 'Erase');
  submit('Type “erase” to confirm');
  await seeText('Everything was erased.');
  expect(await db.journal.count()).toBe(0);
});

test('every host that is read is named', async () => {
  show(<MailHosts />, freshDatabase());
  await seeText(...mailOrigins.map((origin) => new URL(origin).host));
  expect(pageText()).toContain('On no other page.');
});
