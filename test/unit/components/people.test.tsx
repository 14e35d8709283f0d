// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { People } from '../../../components/suppliers/people.tsx';
import { Address } from '../../../lib/domain/message/address.ts';
import { buildPerson, buildReading, buildSupplier } from '../builders.ts';
import { choose, control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

async function showPeople() {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.people.add(buildPerson());
  show(<People supplier={buildSupplier()} />, db);
  await seeText('Li Wen');
  return db;
}

const fileInput = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no file field');
  return input;
};

async function give(name: string, text: string): Promise<void> {
  await press('Import people');
  await seeText('Choose a vCard or CSV file');
  const input = fileInput();
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const card = (name: string, address: string) => `BEGIN:VCARD\nFN:${name}\nEMAIL:${address}\nEND:VCARD\n`;

test('a vCard file is shown before it is stored; who is here already or elsewhere is left out', async () => {
  const db = await showPeople();
  await give(
    'team.vcf',
    card('Mo Tan', 'mo@harbour-castings.example.com') +
      card('Li', 'li@harbour-castings.example.com') +
      card('Far', 'far@elsewhere.example.com'),
  );
  await seeText('3 contacts in the file', '1 at this supplier’s addresses', '1 here already', '1 elsewhere');
  expect(await db.people.count()).toBe(1);
  await press('Import one person');
  await seeText('One person imported');
  expect((await db.people.toArray()).map(({ name }) => name).toSorted()).toEqual(['Li Wen', 'Mo Tan']);
});

test('an import of people is taken back with one press, and nobody else goes', async () => {
  const db = await showPeople();
  const all = Array.from({ length: 300 }, (_, n) =>
    card(`Person ${n}`, `p${n}@harbour-castings.example.com`),
  );
  await give('all.vcf', all.join(''));
  await press('Import 300 people');
  await seeText('300 people imported');
  expect(await db.people.count()).toBe(301);
  await press('Undo');
  await eventually(async () => expect(await db.people.count()).toBe(1));
  await seeText('Li Wen');
});

test('the focus is back at the press that opened a form when it goes', async () => {
  await showPeople();
  await press('Add a person');
  await press('Cancel');
  await eventually(() => expect(document.activeElement?.textContent).toBe('Add a person'));
  await press('Edit Li Wen');
  await press('Cancel');
  await eventually(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit Li Wen'));
});

test('ten thousand people of other companies are imported only by a second press, and the list stays short', async () => {
  const db = await showPeople();
  const all = Array.from({ length: 10_000 }, (_, n) => card(`Person ${n}`, `p${n}@elsewhere.example.com`));
  await give('all.vcf', all.join(''));
  await seeText('10000 contacts in the file', 'Nobody in this file is new here.');
  await choose('Import those elsewhere, tooOnly for a file that holds nobody but this company’s people.');
  await seeText('Import 10000 people', 'and 9980 more');
  expect(await db.people.count()).toBe(1);
});

test('a file that holds no people says what it should look like', async () => {
  await showPeople();
  await give('prices.csv', 'article,price\ncasting,3\n');
  await seeText('No column of this file is named as a name or an email address.');
});

test('a new sender in mail is offered as a person, with the address filled in', async () => {
  const db = await showPeople();
  const address = Address.parse('mo@harbour-castings.example.com');
  await db.readings.add(buildReading({ address }));
  await seeText('mo@harbour-castings.example.com: one message read');
  await press('Add as a person: mo@harbour-castings.example.com');
  await eventually(() => expect(control('Name').value).toBe(''));
  expect(document.body.textContent).toContain('Name');
});

test('two records of one person become one', async () => {
  const db = await showPeople();
  await db.people.add(buildPerson({ id: 'li2' as never, name: 'Wen Li', addresses: [] }));
  await press('Edit Li Wen');
  await type('The same person as', 'li2');
  await press('Make one of both');
  await eventually(async () => expect(await db.people.count()).toBe(1));
  await press('Undo');
  await eventually(async () => expect(await db.people.count()).toBe(2));
});

test('an undo that can no longer be done says so', async () => {
  const db = await showPeople();
  await press('Remove Li Wen');
  await seeText('Li Wen was removed');
  await db.people.add(buildPerson({ name: 'Li Wen again' }));
  await press('Undo');
  await seeText('Not undone: some of it was changed since.');
});

test('nobody leaves before they came', async () => {
  await showPeople();
  await press('Edit Li Wen');
  await type('There from', '2026-05-02');
  await type('There until', '2026-05-01');
  await seeText('This is before the day they came.');
  await type('Time zone', 'Mars/Base');
  expect(control('There until').validationMessage).not.toBe('');
  expect(control('Time zone').validationMessage).not.toBe('');
});

test('a silent contact who is still there is not asked about again until as long a silence', async () => {
  const db = await showPeople();
  const day = 86_400_000;
  const reading = (key: string, address: string, daysAgo: number) =>
    buildReading({ key, address: Address.parse(address), sentAtMs: Date.now() - daysAgo * day });
  await db.readings.bulkAdd([
    ...[200, 190, 180].map((days) => reading(`li ${days}`, 'li@harbour-castings.example.com', days)),
    reading('mo', 'mo@harbour-castings.example.com', 1),
  ]);
  await press('Still there: Li Wen');
  await seeText('Li Wen is still there.');
  expect(pageText()).not.toContain('Li Wen: last message read');
  expect((await db.people.get(buildPerson().id))?.stillThereAtMs).toBeGreaterThan(0);
  await press('Undo');
  await press('Still there: Li Wen');
});

test('what was typed about somebody whom another window changed can be saved over it', async () => {
  const db = await showPeople();
  await press('Edit Li Wen');
  await type('Role', 'plant manager');
  await db.people.update(buildPerson().id, { role: 'quality lead', rev: 7 });
  control('Role')
    .closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await press('Save mine anyway');
  await eventually(async () =>
    expect(await db.people.get(buildPerson().id)).toMatchObject({ role: 'plant manager', rev: 8 }),
  );
});

test('of very many people as many are shown as are asked for', async () => {
  const db = await showPeople();
  await db.people.bulkAdd(
    Array.from({ length: 120 }, (_, n) =>
      buildPerson({ id: `p${n}` as never, name: `Person ${n}`, addresses: [] }),
    ),
  );
  await seeText('People121', 'Show more (71)');
  await press('Show more (71)');
  await seeText('Show more (21)');
});
