// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DraftChecks } from '../../../components/settings/draft-checks.tsx';
import { EraseAll } from '../../../components/settings/erase-all.tsx';
import { MailHosts } from '../../../components/settings/mail-hosts.tsx';
import { OwnAddresses } from '../../../components/settings/own-addresses.tsx';
import { RestorePreview } from '../../../components/settings/restore-preview.tsx';
import { SampleData } from '../../../components/settings/sample-data.tsx';
import { Stored } from '../../../components/settings/stored.tsx';
import { Unreadable } from '../../../components/settings/unreadable.tsx';
import { DraftKind } from '../../../lib/domain/draft/draft-kind.ts';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { mailOrigins } from '../../../lib/messaging/mail-hosts.ts';
import { draftSettingsStore } from '../../../lib/storage/draft-settings-store.ts';
import { ownFile } from '../../../lib/storage/own-file.ts';
import { readOwnFile } from '../../../lib/storage/read-own-file.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { buildEntry, buildTerm } from '../builders.ts';
import { choose, control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

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

test('what was erased with everything is offered back by no undo', async () => {
  const db = freshDatabase();
  await settingsStore(db).addOwnAddress(Address.parse('ana@buyer.example.com'));
  show(
    <>
      <OwnAddresses />
      <EraseAll />
    </>,
    db,
  );
  await press('Remove ana@buyer.example.com');
  await eventually(() => expect(pageText()).toContain('Undo'));
  await press('Erase everything…');
  await type('Type “erase” to confirm', 'erase');
  submit('Type “erase” to confirm');
  await seeText('Everything was erased.');
  expect(pageText()).not.toContain('Undo');
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

/** Permissions as the browser keeps them; `answers` is what the user says. */
function fakePermissions(answers: { granted: boolean }) {
  const origins = new Set(['https://mail.google.com/*']);
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const asked: string[] = [];
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded: event,
      onRemoved: event,
      getAll: () => Promise.resolve({ origins: [...origins] }),
      request: ({ origins: [origin = ''] }: { origins: string[] }) => {
        asked.push(origin);
        if (answers.granted) origins.add(origin);
        tell();
        return Promise.resolve(answers.granted);
      },
      remove: ({ origins: [origin = ''] }: { origins: string[] }) => {
        tell();
        const isGone = origins.delete(origin);
        tell();
        return Promise.resolve(isGone);
      },
    },
  });
  return asked;
}

test('every host that is read is named', async () => {
  fakePermissions({ granted: true });
  show(<MailHosts />, freshDatabase());
  await seeText(...mailOrigins.map((origin) => new URL(origin).host));
  expect(pageText()).toContain('On no other page.');
});

test('a host is added by name and removed again, each with the browser’s permission', async () => {
  const asked = fakePermissions({ granted: true });
  show(<MailHosts />, freshDatabase());
  await press('Add outlook.office365.us');
  await seeText('Added by you');
  await press('Remove outlook.office365.us');
  await eventually(() => expect(pageText()).not.toContain('Added by you'));
  expect(asked).toEqual(['https://outlook.office365.us/*']);
});

test('an address of one’s own asks for that host alone, and says that there is no card', async () => {
  const asked = fakePermissions({ granted: true });
  show(<MailHosts />, freshDatabase());
  await type('Your company’s own address for Outlook', 'https://Mail.Buyer.example.com/owa/');
  submit('Your company’s own address for Outlook');
  await seeText('mail.buyer.example.com', 'No card here');
  expect(asked).toEqual(['https://mail.buyer.example.com/*']);
});

test.each([
  ['ana@buyer.example.com', 'is not the name of a host'],
  ['http://mail.buyer.example.com', 'no secure connection'],
  ['outlook.office.com', 'already runs on outlook.office.com'],
])('what can’t be added is not asked for and said in words: %s', async (text, words) => {
  const asked = fakePermissions({ granted: true });
  show(<MailHosts />, freshDatabase());
  await type('Your company’s own address for Outlook', text);
  submit('Your company’s own address for Outlook');
  await seeText(words);
  expect(asked).toEqual([]);
});

test('a refusal is said, and what was typed stays', async () => {
  fakePermissions({ granted: false });
  show(<MailHosts />, freshDatabase());
  await type('Your company’s own address for Outlook', 'mail.buyer.example.com');
  submit('Your company’s own address for Outlook');
  await seeText('did not allow mail.buyer.example.com');
  expect(document.querySelector('input')?.value).toBe('mail.buyer.example.com');
});

test('each kind of the draft check has a switch, and what was put away comes back in one press', async () => {
  const db = freshDatabase();
  const store = draftSettingsStore(db);
  await store.mute({ kind: 'urgency', supplierId: SupplierId.parse('harbour'), threadKey: null });
  show(<DraftChecks />, db);
  await seeText('As soon as possible');
  expect(document.querySelectorAll('input[type="checkbox"]')).toHaveLength(DraftKind.options.length);
  [...document.querySelectorAll('label')]
    .find((label) => label.textContent?.startsWith('As soon as possible'))
    ?.click();
  await eventually(async () => expect(await store.switches()).toEqual({ urgency: false }));
  await press('Show everywhere again');
  await eventually(() => expect(pageText()).not.toContain('Put away in'));
});

test('replacing everything asks for a word, adding does not', async () => {
  const db = freshDatabase();
  await db.journal.add(buildEntry());
  const file = readOwnFile(db, await ownFile(freshDatabase(), 0));
  if (!file.ok) throw new Error(file.error.kind);
  const said: (string | null)[] = [];
  show(<RestorePreview file={file.value} onDone={(words) => said.push(words)} />, db);
  await choose('Replace everythingWhat is here now is deleted. Save it as a file first.');
  await eventually(() => expect(pageText()).toContain('Type “erase” to confirm'));
  submit('Type “erase” to confirm');
  expect(await db.journal.count()).toBe(1);
  await type('Type “erase” to confirm', 'erase');
  submit('Type “erase” to confirm');
  await eventually(() => expect(said).toHaveLength(1));
  expect(await db.journal.count()).toBe(0);
});
