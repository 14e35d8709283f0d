import 'fake-indexeddb/auto';
import { Address } from '../../lib/domain/message/address.ts';
import { importHistory } from '../../lib/history/import-history.ts';
import { mboxSplitter } from '../../lib/history/split-mbox.ts';
import { ParlanceDatabase } from '../../lib/storage/database.ts';
import { settingsStore } from '../../lib/storage/settings-store.ts';
import { buildSupplier } from '../unit/builders.ts';
import { generateMail } from './support/generate-mbox.ts';
import type { Measure } from './support/measure.ts';

const MESSAGES = 1_000;
const SHAPE = { words: 60, attachmentBytes: 4_000 };
const BIG_MESSAGE = new TextEncoder().encode(generateMail(1, { words: 60, attachmentBytes: 1_000_000 }));
const BIG_MESSAGES = 800;

/** Old mail of followed senders into readings, with storage in memory; and what cutting a file of a gigabyte holds. In CPU time of this process. */
export async function benchHistory(): Promise<Measure[]> {
  const perSecond = await importedPerSecond();
  return [
    { measure: '1,000 mails of a file into stored readings', ratio: perSecond, unit: 'mails a second' },
    ...cutBigFile(),
  ];
}

async function importedPerSecond(): Promise<number> {
  const mails = Array.from({ length: MESSAGES }, (_, index) => generateMail(index, SHAPE));
  const db = new ParlanceDatabase(crypto.randomUUID());
  await db.suppliers.add(buildSupplier());
  await settingsStore(db).addOwnAddress(Address.parse('ana@buyer.example.com'));
  const options = {
    db,
    nowMs: 0,
    signal: new AbortController().signal,
    onProgress: () => {},
    pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
  };
  const before = process.cpuUsage();
  const ended = await importHistory([new Blob(mails)], options);
  const { user, system } = process.cpuUsage(before);
  if (!ended.ok || ended.value.kept !== MESSAGES) throw new Error('not every mail was read');
  db.close();
  return MESSAGES / ((user + system) / 1_000_000);
}

/** The same message over and over, as one long file. */
function cutBigFile(): Measure[] {
  const splitter = mboxSplitter();
  let held = 0;
  let cut = 0;
  const before = process.cpuUsage();
  for (let at = 0; at < BIG_MESSAGES; at += 1) {
    for (const { bytes } of splitter.push(BIG_MESSAGE)) {
      cut += 1;
      held = Math.max(held, bytes.length);
    }
    held = Math.max(held, splitter.heldBytes);
  }
  cut += [...splitter.end()].length;
  const { user, system } = process.cpuUsage(before);
  if (cut !== BIG_MESSAGES) throw new Error(`${cut} messages instead of ${BIG_MESSAGES}`);
  const megabytes = (BIG_MESSAGE.length * BIG_MESSAGES) / 1e6;
  return [
    {
      measure: 'a mailbox of a gigabyte, cut into messages',
      ratio: megabytes / ((user + system) / 1e6),
      unit: 'MB a second',
    },
    { measure: '… held at most', ratio: held / BIG_MESSAGE.length, unit: 'messages' },
  ];
}
