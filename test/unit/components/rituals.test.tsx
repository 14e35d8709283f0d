// @vitest-environment happy-dom
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { AddItem } from '../../../components/items/add-item.tsx';
import { AuditPage } from '../../../components/rituals/audit-page.tsx';
import { HandoverPage } from '../../../components/rituals/handover-page.tsx';
import { readDraft } from '../../../components/rituals/ritual-end.ts';
import { RitualPage } from '../../../components/rituals/ritual-page.tsx';
import { EMPTY_STEP, emptyRow } from '../../../lib/domain/charter/edit-charter.ts';
import { EntryId, PersonId, SupplierId } from '../../../lib/domain/ids.ts';
import { newItem } from '../../../lib/domain/journal/new-item.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { buildCharter, buildEntry, buildPerson, buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { choose, control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const supplier = buildSupplier();

async function showPage(page: ReactNode, fill: (db: ParlanceDatabase) => Promise<unknown> = async () => {}) {
  const db = freshDatabase();
  await db.suppliers.add(supplier);
  await fill(db);
  const { hook } = memoryLocation({ path: '/' });
  show(<Router hook={hook}>{page}</Router>, db);
  return db;
}

test('a check-in is a note and a deposit by us', async () => {
  const db = await showPage(<RitualPage id={supplier.id} kind="check-in" />);
  await type('What did you hear?', 'Their plant moves in autumn.');
  await press('Keep it');
  await seeText('Kept in the journal.', 'Held before', 'Their plant moves in autumn.');
  expect(await db.journal.toArray()).toMatchObject([
    { tags: ['ritual:check-in'], ledger: { side: 'ours', kind: 'deposit', weight: 1 } },
  ]);
});

test('a double press keeps a ritual once', async () => {
  const db = await showPage(<RitualPage id={supplier.id} kind="check-in" />);
  await type('What did you hear?', 'Their plant moves in autumn.');
  const form = control('What did you hear?').closest('form');
  form?.requestSubmit();
  form?.requestSubmit();
  await seeText('Kept in the journal.');
  expect(await db.journal.count()).toBe(1);
});

test('what is typed into a ritual is still there after one looked elsewhere', async () => {
  await showPage(<RitualPage id={supplier.id} kind="retrospective" />);
  await type('What went well, in the words of both sides?', 'The pilot.');
  await showPage(<RitualPage id={supplier.id} kind="retrospective" />);
  await eventually(() => {
    const fields = [...document.querySelectorAll('textarea')].filter(({ value }) => value === 'The pilot.');
    expect(fields).toHaveLength(2);
  });
});

test('the annual decision needs a decision, and keeps it with its reasons', async () => {
  const db = await showPage(<RitualPage id={supplier.id} kind="decision" />);
  await type('What speaks for it?', 'Two good years.');
  await eventually(() => expect(document.querySelector('button[type=submit]:disabled')).not.toBeNull());
  await choose('deepen it');
  await press('Keep it');
  await seeText('Annual decision: deepen it');
  expect(await db.journal.toArray()).toMatchObject([
    { tags: ['ritual:decision', 'decision:deepen'], ledger: null },
  ]);
});

test('a repair plan ends in an action with owner and date', async () => {
  const db = await showPage(<RitualPage id={supplier.id} kind="repair" />);
  await type('What happened, and what do we acknowledge?', 'We paid late, twice.');
  await type('What', 'Pay within 14 days');
  await type('Owner’s name', 'Ana');
  await type('Until', '2026-07-01');
  await press('Keep it');
  await eventually(async () =>
    expect(await db.items.toArray()).toMatchObject([
      { kind: 'action', title: 'Pay within 14 days', owner: { side: 'ours', name: 'Ana' } },
    ]),
  );
});

test('an improvement plan keeps cause, milestones, support and the day to look again, and makes them due', async () => {
  const db = await showPage(<RitualPage id={supplier.id} kind="improvement" />);
  await seeText('Milestones make sense once the cause is known.');
  await type('What is the cause, as both sides see it?', 'Drawings reach their shop two weeks late.');
  await eventually(() => expect(pageText()).not.toContain('Milestones make sense once'));
  await type('What do we contribute: people, time, data, money?', 'An engineer on Tuesdays.');
  await press('Add a milestone');
  await type('What', 'Drawings sent with the order');
  await type('Owner’s name', 'Ana');
  await type('Until', '2026-07-01');
  await type('We look at it again on', '2026-09-01');
  await press('Keep it');
  await eventually(async () => {
    const items = await db.items.toArray();
    expect(items.toSorted((a, b) => (a.dueAtMs ?? 0) - (b.dueAtMs ?? 0))).toMatchObject([
      { kind: 'action', title: 'Drawings sent with the order', owner: { side: 'ours', name: 'Ana' } },
      { kind: 'action', title: 'Look at the improvement plan again' },
    ]);
  });
  const [note] = await db.journal.toArray();
  expect(note).toMatchObject({ tags: ['ritual:improvement'], ledger: null });
  expect(note?.text.split('\n\n')).toEqual([
    'Improvement plan',
    'What is the cause, as both sides see it?\nDrawings reach their shop two weeks late.',
    'Milestones\nDrawings sent with the order (Ana, Jul 1, 2026)',
    'What do we contribute: people, time, data, money?\nAn engineer on Tuesdays.',
    'We look at it again on\nSep 1, 2026',
  ]);
});

test('milestones without a cause can be kept all the same', async () => {
  const db = await showPage(<RitualPage id={supplier.id} kind="improvement" />);
  await type('What should be reached?', 'Better quality');
  await seeText('Make it measurable; still open: a number, a unit, a date.');
  await type('What should be reached?', 'At most 2 claims a month');
  await eventually(() => expect(pageText()).not.toContain('Make it measurable'));
  await type('What should be reached?', '');
  await press('Add a milestone');
  await type('What', 'Sort every crate for a month');
  await seeText('Milestones make sense once the cause is known.', 'nobody yet · no date yet');
  await press('Keep it');
  await seeText('Kept in the journal.');
  expect(await db.items.toArray()).toMatchObject([{ title: 'Sort every crate for a month', dueAtMs: null }]);
});

test('the other side’s equation is answered in words and scores nothing', async () => {
  const db = await showPage(<RitualPage id={supplier.id} kind="equation" />);
  await type('What have we promised beyond the next round of orders?', 'Nothing yet.');
  expect(document.querySelectorAll('form textarea')).toHaveLength(7);
  expect(document.querySelectorAll('form input[type=number], form input[type=radio]')).toHaveLength(0);
  await press('Keep it');
  await seeText('Kept in the journal.', 'Held before', 'Nothing yet.');
  expect(await db.journal.toArray()).toMatchObject([{ tags: ['ritual:equation'], ledger: null }]);
});

test('what was typed into a ritual before milestones were known is still read', () => {
  const typed = {
    answers: ['We paid late.'],
    action: { title: 'Pay', side: 'ours', owner: '', dueAtMs: null },
    decision: null,
    isDeposit: false,
  };
  expect(readDraft(JSON.stringify(typed))).toEqual({ ...typed, milestones: [], reviewAtMs: null });
});

const escalation = (title: string, informalTried: string, createdAtMs = NOON_MS) => ({
  ...newItem(
    title,
    supplier.id,
    { kind: 'escalation', title, side: 'theirs', dueAtMs: null, source: null },
    createdAtMs,
  ),
  informalTried,
});

test('the audit counts what a call could have settled and ends in exactly one change', async () => {
  const db = await showPage(<AuditPage />, (filled) =>
    filled.items.bulkAdd([escalation('Scratch on a cover', ''), escalation('Late pallets', 'two calls', 1)]),
  );
  await seeText('Scratch on a cover', 'Nothing informal was tried before', 'two calls', '1 of 2');
  await seeText('Still missing: an answer for each escalation, the change, its owner, its date.');
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (input.name.includes('Scratch') === (input.closest('label')?.textContent === 'Yes, informally'))
      input.click();
  }
  await seeText('1 of 2 could have been settled informally.');
  await type('What', 'Call before a claim');
  await type('Owner’s name', 'Ana');
  await type('Until', '2026-07-01');
  await press('End the audit');
  await seeText('The audit is kept in the journal');
  expect(await db.items.filter(({ kind }) => kind === 'action').toArray()).toMatchObject([
    { title: 'Call before a claim', supplierId: null },
  ]);
  expect(await db.journal.toArray()).toMatchObject([{ tags: ['ritual:audit'], supplierId: null }]);
});

test('an audit keeps what made an issue go up and what would have settled it earlier', async () => {
  const db = await showPage(<AuditPage />, (filled) =>
    filled.items.add({ ...escalation('Scratch on a cover', ''), supplierId: null }),
  );
  await seeText('Our own way of working');
  await choose('Yes, informally');
  await type('What made it go up?', 'The 24 hour rule');
  await type('What would have settled it earlier?', 'A photograph and a call');
  await type('What', 'Call before a claim');
  await type('Owner’s name', 'Ana');
  await type('Until', '2026-07-01');
  await press('End the audit');
  await seeText('The audit is kept in the journal');
  const [note] = await db.journal.toArray();
  expect(note?.text).toContain('Yes, informally. The 24 hour rule. A photograph and a call');
});

test('the change of an audit is due with each supplier whom it concerns, when the user says so', async () => {
  const other = buildSupplier({ id: SupplierId.parse('delta'), name: 'Delta', domains: [] });
  const db = await showPage(<AuditPage />, async (filled) => {
    await filled.suppliers.add(other);
    await filled.items.bulkAdd([
      escalation('Scratch on a cover', ''),
      { ...escalation('Late pallets', ''), supplierId: other.id },
    ]);
  });
  await seeText('Scratch on a cover');
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (input.closest('label')?.textContent === 'Yes, informally') input.click();
  }
  await type('What', 'Call before a claim');
  await type('Owner’s name', 'Ana');
  await type('Until', '2026-07-01');
  await type('Whom it concerns', 'all');
  await press('End the audit');
  await seeText('The audit is kept in the journal');
  const changes = await db.items.filter(({ kind }) => kind === 'action').toArray();
  expect(new Set(changes.map(({ supplierId }) => supplierId))).toEqual(new Set(['delta', 'harbour']));
});

test('an escalation is logged with its step, its reason and what was tried', async () => {
  const db = await showPage(<AddItem supplierId={supplier.id} supplierName={supplier.name} />);
  await type('What', 'Cracked housing');
  await type('Kind', 'escalation');
  await type('Step it went to', 'Quality lead');
  await type('Why it went up', 'no answer for a week');
  await type('Tried informally before', 'a call');
  control('What').closest('form')?.requestSubmit();
  await eventually(async () =>
    expect(await db.items.toArray()).toMatchObject([
      { step: 'Quality lead', note: 'no answer for a week', informalTried: 'a call' },
    ]),
  );
});

test('a handover says whom to call, what is out of scope and how a meeting decides', async () => {
  const ladder = [
    { ...EMPTY_STEP, title: 'Desk', personId: PersonId.parse('li') },
    { ...EMPTY_STEP, title: 'Committee', contact: 'next meeting' },
  ];
  await showPage(<HandoverPage id={supplier.id} />, async (filled) => {
    await filled.people.add(buildPerson());
    await filled.charters.add(
      buildCharter({
        ladder,
        rows: [{ ...emptyRow('r'), topic: 'Delays', owner: { side: 'theirs', name: 'Li Wen' } }],
        meetings: [{ title: 'Weekly', cadence: '', attendees: '', decision: 'both say yes' }],
        scopeOut: ['Tooling'],
      }),
    );
  });
  await seeText('Li Wen · li@harbour-castings.example.com', 'Not covered: Tooling', 'both say yes');
  await seeText('Delays · Owner: Li Wen (theirs)');
});

test('a handover holds no note and no ledger until they are chosen', async () => {
  const ledger = { side: 'ours', kind: 'deposit', weight: 1, reason: 'paid early' } as const;
  const db = await showPage(<HandoverPage id={supplier.id} />, async (filled) => {
    await filled.charters.add(buildCharter());
    await filled.terms.add(buildTerm());
    await filled.items.add(escalation('Late pallets', ''));
    await filled.journal.bulkAdd([
      buildEntry({ rev: 1 }),
      buildEntry({ id: EntryId.parse('2'), text: 'Marked one.', ledger, rev: 1 }),
    ]);
  });
  const pack = () => document.querySelector('pre')?.textContent ?? '';
  await seeText('received at our warehouse');
  expect(pack()).toContain('Late pallets');
  expect(pack()).not.toMatch(/tired|Marked one|paid early/);
  await choose('Li sounded tired.Jun 1, 2026');
  await eventually(() => expect(pack()).toContain('Li sounded tired.'));
  expect(pack()).not.toContain('Marked one');
  expect(await db.journal.get('entry')).toMatchObject({ inHandover: true, editedAtMs: null });
  await choose('Trust accountOff by itself: it holds your private judgement.');
  await eventually(() => expect(pack()).toContain('paid early'));
  expect(pageText()).not.toContain('undefined');
});
