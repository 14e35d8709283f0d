// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Observations } from '../../../components/journal/observations.tsx';
import { ObservationId } from '../../../lib/domain/ids.ts';
import type { Observation } from '../../../lib/domain/journal/observation.ts';
import { dayInput } from '../../../lib/domain/language/day-input.ts';
import { buildSupplier, NOON_MS } from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const build = (given: Partial<Observation> = {}): Observation => ({
  id: ObservationId.parse('o'),
  supplierId: buildSupplier().id,
  personId: null,
  side: 'theirs',
  kind: 'dispute',
  state: 'confirmed',
  source: null,
  note: 'Invoice 12 is disputed',
  atMs: NOON_MS,
  leadDays: null,
  outcome: 'open',
  sample: false,
  rev: 1,
  ...given,
});

async function showObservations(...rows: readonly Observation[]) {
  const db = freshDatabase();
  await db.observations.bulkAdd([...rows]);
  show(<Observations supplier={buildSupplier()} />, db);
  await seeText('Observed');
  return db;
}

test('what was refused is not listed; a dispute says how it was settled', async () => {
  const refused = build({ id: ObservationId.parse('no'), state: 'refused', note: 'not this' });
  const db = await showObservations(build(), refused);
  await seeText('Invoice 12 is disputed', 'dispute · Harbour Castings');
  expect(pageText()).not.toContain('not this');
  await type('Settled', 'informal');
  await eventually(async () =>
    expect(await db.observations.get('o')).toMatchObject({ outcome: 'informal', rev: 2 }),
  );
});

test('a panel that stayed open over night offers the new day', async () => {
  await showObservations();
  await press('Note what you observed');
  await eventually(() => expect(control('On which day').value).toBe(dayInput(Date.now())));
  const tomorrowMs = Date.now() + 86_400_000;
  vi.spyOn(Date, 'now').mockReturnValue(tomorrowMs);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  await eventually(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(control('On which day').value).toBe(dayInput(tomorrowMs));
  });
});

test('something heard on the phone is noted, and removed with a way back', async () => {
  const db = await showObservations();
  await press('Note what you observed');
  await type('In your words', 'They propose a wider crate');
  await press('Note it');
  await seeText('They propose a wider crate', 'suggestion');
  await press('Remove They propose a wider crate');
  await eventually(async () => expect(await db.observations.count()).toBe(0));
  await press('Undo');
  await eventually(async () => expect(await db.observations.count()).toBe(1));
});

test('what was heard last week is noted on its day', async () => {
  const db = await showObservations();
  await press('Note what you observed');
  await type('On which day', '2026-06-03');
  await press('Note it');
  await eventually(async () =>
    expect(await db.observations.toArray()).toMatchObject([{ atMs: new Date(2026, 5, 3).getTime() }]),
  );
});

test('leaving a number of days as it was changes nothing', async () => {
  const db = await showObservations(build({ kind: 'heads-up', outcome: null, leadDays: 9 }));
  const field = document.querySelector<HTMLInputElement>('input[type=number]');
  field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await type('Days of warning', '12');
  field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await eventually(async () =>
    expect(await db.observations.get('o')).toMatchObject({ leadDays: 12, rev: 2 }),
  );
});

test('what was observed is counted by quarter', async () => {
  await showObservations(
    build({ atMs: Date.now() }),
    build({ id: ObservationId.parse('2'), atMs: Date.now() }),
  );
  await seeText('By quarter', 'How often each was observed');
  const cells = [...document.querySelectorAll('tbody tr > :not([aria-hidden])')].map(
    (cell) => cell.textContent,
  );
  expect(cells).toEqual([expect.stringMatching(/^Q[1-4] \d{4}$/), '2']);
});
