import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { judgeReadback, restate } from '../../../lib/domain/charter/readback.ts';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { readbackStore } from '../../../lib/storage/readback-store.ts';
import { NOON_MS } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const supplierId = SupplierId.parse('harbour');
const draft = {
  supplierId,
  source: null,
  termIds: [],
  amounts: [],
  ours: 'Shipped means received at our warehouse.',
};
const HOUR = 3_600_000;

async function asked() {
  const readbacks = readbackStore(freshDatabase());
  const result = await readbacks.ask(draft, NOON_MS);
  if (!result.ok) throw new Error(result.error.kind);
  return { readbacks, readback: result.value };
}

test('a readback is open until they have restated it and somebody has compared', async () => {
  const { readbacks, readback } = await asked();
  expect(await readbacks.open()).toEqual([readback]);
  const restated = restate(readback, 'Shipped is when the carrier takes it.', NOON_MS + HOUR);
  await readbacks.save(restated, readback.rev);
  expect(await readbacks.open()).toMatchObject([{ state: 'restated', restatedAtMs: NOON_MS + HOUR }]);
  await readbacks.save(judgeReadback(restated, 'mismatched', NOON_MS + 2 * HOUR), 2);
  expect(await readbacks.open()).toEqual([]);
  expect(await readbacks.of(supplierId)).toMatchObject([
    { state: 'mismatched', closedAtMs: NOON_MS + 2 * HOUR },
  ]);
});

test('words that are taken away again leave it open', async () => {
  const { readback } = await asked();
  const emptied = restate(restate(readback, 'Yes.', NOON_MS), ' ', NOON_MS + HOUR);
  expect(emptied).toMatchObject({ state: 'open', restatedAtMs: null });
});

test('the one that waits longest comes first', async () => {
  const { readbacks } = await asked();
  await readbacks.ask({ ...draft, ours: 'later' }, NOON_MS + HOUR);
  expect((await readbacks.open()).map(({ ours }) => ours)).toEqual([draft.ours, 'later']);
});

test('a deleted readback comes back as it was', async () => {
  const { readbacks, readback } = await asked();
  await readbacks.remove(readback.id);
  await readbacks.restore(readback);
  expect(await readbacks.byId(readback.id)).toMatchObject({ ours: draft.ours, state: 'open' });
});
