// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { HistoryPage } from '../../../components/history/history-page.tsx';
import { Address } from '../../../lib/domain/message/address.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { generateMail } from '../../bench/support/generate-mbox.ts';
import { buildSupplier } from '../builders.ts';
import { eventually, freshDatabase, pageText, press, seeText, show } from './show.tsx';
import { atRoute } from './workspace.tsx';

const mbox = (messages: number): string =>
  Array.from({ length: messages }, (_, index) => generateMail(index, { words: 30, attachmentBytes: 0 })).join(
    '',
  );

async function open(): Promise<ParlanceDatabase> {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await settingsStore(db).addOwnAddress(Address.parse('ana@buyer.example.com'));
  show(atRoute('/suppliers/history', <HistoryPage />).page, db);
  await seeText('Read old mail');
  return db;
}

/** Gives files to the page as the browser's dialogue does. */
function give(...files: readonly File[]): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no place for files');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('files of old mail become readings, and the page says how many', async () => {
  const db = await open();
  give(new File([mbox(6)], 'sample.mbox'), new File(['Subject: no sender\n\nHi'], 'other.eml'));
  await seeText(
    'Read to the end. 6 readings kept.',
    '1 mail is a draft or spam, or has no sender, date or id.',
  );
  expect(await db.readings.count()).toBe(6);
});

test('reading can be stopped, and what was read stays', async () => {
  const db = await open();
  give(new File([mbox(400)], 'sample.mbox'));
  await press('Cancel');
  await seeText('Stopped; what was read so far stays.');
  expect(await db.readings.count()).toBeLessThan(400);
});

test('a file that is gone says so', async () => {
  await open();
  const gone = new File([mbox(2)], 'sample.mbox');
  gone.slice = () => {
    throw new DOMException('gone', 'NotFoundError');
  };
  give(gone);
  await eventually(() => expect(pageText()).toContain('can’t be read any more'));
});
