import { expect, test } from 'vitest';
import { agreeOn } from '../../../lib/domain/glossary/edit-term.ts';
import { restored } from '../../../lib/domain/glossary/term-version.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { buildTerm, NOON_MS } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const at = (nowMs: number) => ({ nowMs, via: 'editor' }) as const;

test('every change is a version with its time, its author and the way it came about', async () => {
  const db = freshDatabase();
  const terms = termStore(db);
  await settingsStore(db).addOwnAddress(Address.parse('ana@buyer.example.com'));
  await terms.save(buildTerm(), null, at(NOON_MS));
  await terms.save(buildTerm({ note: 'asked Li' }), 1, { nowMs: NOON_MS + 1, via: 'mail' });
  expect(await terms.history(buildTerm().id)).toMatchObject([
    { atMs: NOON_MS + 1, by: 'ana@buyer.example.com', via: 'mail', term: { note: 'asked Li', rev: 2 } },
    { atMs: NOON_MS, by: 'ana@buyer.example.com', via: 'editor', term: { note: '', rev: 1 } },
  ]);
});

test('what a term said before its history was kept is its first version', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 4, note: 'old' }));
  await termStore(db).save(buildTerm({ note: 'new' }), 4, at(NOON_MS + 9));
  expect(await termStore(db).history(buildTerm().id)).toMatchObject([
    { term: { note: 'new', rev: 5 } },
    { atMs: NOON_MS, by: null, via: 'earlier', term: { note: 'old', rev: 4 } },
  ]);
});

test('an agreed meaning that is replaced stays readable, and comes back as one more version', async () => {
  const db = freshDatabase();
  const terms = termStore(db);
  const first = agreeOn(buildTerm(), { text: 'at the dock', threshold: null }, NOON_MS);
  await terms.save(first, null, at(NOON_MS));
  await terms.save(agreeOn(first, { text: 'at the gate', threshold: null }, NOON_MS + 5), 1, at(NOON_MS + 5));
  const [present, old] = await terms.history(first.id);
  if (present === undefined || old === undefined) throw new Error('no history');
  await terms.save(restored(present.term, old), present.term.rev, { nowMs: NOON_MS + 9, via: 'restored' });
  expect(await terms.byId(first.id)).toMatchObject({
    agreed: { text: 'at the dock' },
    agreedAtMs: NOON_MS,
    rev: 3,
  });
  expect((await terms.history(first.id)).map(({ term }) => term.agreed?.text)).toEqual([
    'at the dock',
    'at the gate',
    'at the dock',
  ]);
});

test('a conflict leaves no version', async () => {
  const db = freshDatabase();
  await termStore(db).save(buildTerm(), null, at(NOON_MS));
  await termStore(db).save(buildTerm({ note: 'late' }), 7, at(NOON_MS));
  expect(await db.termVersions.count()).toBe(1);
});
