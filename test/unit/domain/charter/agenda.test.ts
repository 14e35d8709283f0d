import { expect, test } from 'vitest';
import { agendaOf, agendaSize } from '../../../../lib/domain/charter/agenda.ts';
import { waitingNow } from '../../../../lib/domain/charter/attention.ts';
import { judgeReadback, newReadback } from '../../../../lib/domain/charter/readback.ts';
import { ReadbackId, SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { inState, newItem } from '../../../../lib/domain/journal/new-item.ts';
import { newProgramme, type Programme } from '../../../../lib/domain/programme/programme.ts';
import { buildCharter, buildSupplier, buildTerm, NOON_MS } from '../../builders.ts';

const DAY = 86_400_000;
const supplier = buildSupplier();
const readback = (id: string, askedAtMs: number, supplierId = supplier.id) =>
  newReadback(
    ReadbackId.parse(id),
    { supplierId, source: null, termIds: [], amounts: [], ours: `What is ${id}?` },
    askedAtMs,
  );
const item = (title: string, dueAtMs: number | null) =>
  newItem(title, supplier.id, { kind: 'action', side: 'ours', title, dueAtMs, source: null }, NOON_MS);

test('an agenda holds what is due, open or disputed, in order, and nothing that is settled', () => {
  const agreed = buildTerm({
    id: TermId.parse('a'),
    agreed: { text: 'x', threshold: null },
    status: 'agreed',
  });
  const agenda = agendaOf(
    {
      charter: buildCharter({ startedAtMs: NOON_MS - 400 * DAY }),
      readbacks: [
        readback('new', NOON_MS - DAY),
        readback('old', NOON_MS - 9 * DAY),
        judgeReadback(readback('closed', NOON_MS - 9 * DAY), 'matched', NOON_MS),
      ],
      terms: [buildTerm(), agreed],
      items: [item('someday', null), item('soon', NOON_MS + DAY)],
      standing: ['What went well?'],
    },
    NOON_MS,
  );
  expect(agenda.review?.state).toBe('due');
  expect(agenda.readbacks.map(({ id }) => id)).toEqual(['old', 'new']);
  expect(agenda.disputed.map(({ id }) => id)).toEqual(['shipped']);
  expect(agenda.items.map(({ title }) => title)).toEqual(['soon', 'someday']);
  expect(agendaSize(agenda)).toBe(6);
});

test('a review that is far away is no point of the agenda, and without a charter there is none', () => {
  const sources = { readbacks: [], terms: [], items: [], standing: [] };
  expect(agendaOf({ charter: buildCharter(), ...sources }, NOON_MS + DAY).review).toBeNull();
  expect(agendaSize(agendaOf({ charter: null, ...sources }, NOON_MS))).toBe(0);
});

const held = (heldAtMs: number): Programme => {
  const programme = newProgramme(supplier.id);
  return { ...programme, discovery: { ...programme.discovery, heldAtMs } };
};

test('due reviews come before owed summaries, items of today and before, and open readbacks, the longest waiting first; of a deleted supplier nothing waits', () => {
  const other = buildSupplier({ id: SupplierId.parse('delta'), name: 'Delta' });
  const waiting = waitingNow(
    {
      suppliers: [supplier, other],
      charters: [
        buildCharter({ startedAtMs: NOON_MS - 100 * DAY }),
        buildCharter({ supplierId: other.id, startedAtMs: NOON_MS - 300 * DAY }),
      ],
      programmes: [held(NOON_MS - DAY)],
      items: [
        item('today', NOON_MS + DAY / 2),
        { ...item('ours', NOON_MS - DAY), supplierId: null },
        item('tomorrow', NOON_MS + 1.5 * DAY),
        inState(item('done', NOON_MS - DAY), 'done', NOON_MS),
        { ...item('gone', NOON_MS), supplierId: SupplierId.parse('gone') },
      ],
      readbacks: [readback('b', NOON_MS), readback('a', NOON_MS - DAY, SupplierId.parse('gone'))],
    },
    NOON_MS,
  );
  expect(waiting.map(({ kind, supplierName }) => `${kind} ${supplierName}`)).toEqual([
    'review Delta',
    `review ${supplier.name}`,
    `summary ${supplier.name}`,
    'item null',
    `item ${supplier.name}`,
    `readback ${supplier.name}`,
  ]);
});
