import { expect, test } from 'vitest';
import { EntryId, PersonId } from '../../../../lib/domain/ids.ts';
import { dueRituals, overdueSponsors } from '../../../../lib/domain/journal/due-rituals.ts';
import { type RitualKind, ritualTags } from '../../../../lib/domain/journal/ritual.ts';
import { buildEntry, buildPerson, buildSupplier, NOON_MS } from '../../builders.ts';

const held = (kind: RitualKind, createdAtMs: number) =>
  buildEntry({ id: EntryId.parse(`${kind} ${createdAtMs}`), createdAtMs, tags: ritualTags(kind, null) });
const onDay = (month: number, day: number, year = 2026) => Date.UTC(year, month - 1, day, 12);

test('a ritual is due on the day on which it comes again, not a moment before', () => {
  const entries = [held('check-in', onDay(5, 1)), held('check-in', onDay(3, 1))];
  expect(dueRituals(entries, NOON_MS - 1)).toEqual([]);
  expect(dueRituals(entries, NOON_MS)).toMatchObject([{ ritual: { kind: 'check-in' }, dueAtMs: NOON_MS }]);
});

test('the health check is due by itself once a year, and what waits longest comes first', () => {
  const entries = [held('check-in', onDay(4, 1)), held('health-check', onDay(4, 1, 2025))];
  expect(dueRituals(entries, NOON_MS).map(({ ritual }) => ritual.kind)).toEqual(['health-check', 'check-in']);
});

test('what was never held and what is held for a cause are not due', () => {
  expect(dueRituals([buildEntry()], NOON_MS)).toEqual([]);
  expect(dueRituals([held('repair', 0), held('improvement', 0), held('equation', 0)], NOON_MS)).toEqual([]);
});

const longAgo = buildSupplier({ createdAtMs: onDay(1, 1, 2025) });
const sponsor = buildPerson({ role: 'Executive Sponsor' });
const met = (createdAtMs: number, given = {}) =>
  buildEntry({ personId: sponsor.id, thread: null, tags: [], createdAtMs, ...given });

test.each([
  ['is met this quarter', [], [met(onDay(3, 2))]],
  ['was met in the quarter before', [onDay(2, 20)], [met(onDay(2, 20)), met(onDay(1, 9))]],
  ['was never met', [null], []],
  ['was not met, but somebody else', [null], [met(onDay(5, 1), { personId: PersonId.parse('kim') })]],
  ['only writes mail', [null], [met(onDay(5, 1), { tags: ['mail'] })]],
])('of a sponsor who %s, the last meeting of the overdue is %j', (_, lastAtMs, entries) => {
  const overdue = overdueSponsors(longAgo, [sponsor], entries, NOON_MS);
  expect(overdue.map((one) => one.lastAtMs)).toEqual(lastAtMs);
});

test.each([
  ['whose role is another', { role: 'account manager' }],
  ['on our side', { side: 'ours' as const }],
  ['who left', { toMs: onDay(5, 1) }],
  ['who came this quarter', { fromMs: onDay(4, 1) }],
])('nobody has to meet a person %s', (_, given) => {
  expect(overdueSponsors(longAgo, [{ ...sponsor, ...given }], [], NOON_MS)).toEqual([]);
});

test('a sponsor of a supplier that is new has a quarter for a first meeting', () => {
  expect(overdueSponsors(buildSupplier(), [sponsor], [], NOON_MS)).toEqual([]);
});
