import { expect, test } from 'vitest';
import { ObservationId, SupplierId } from '../../../../lib/domain/ids.ts';
import { daysSince, isProposed, type Observation } from '../../../../lib/domain/journal/observation.ts';
import { NOON_MS } from '../../builders.ts';

const build = (given: Partial<Observation> = {}): Observation => ({
  id: ObservationId.parse('o'),
  supplierId: SupplierId.parse('harbour'),
  personId: null,
  side: 'theirs',
  kind: 'suggestion',
  state: 'confirmed',
  source: null,
  note: '',
  atMs: NOON_MS,
  leadDays: null,
  outcome: null,
  sample: false,
  rev: 1,
  ...given,
});
const times = (count: number, given: Partial<Observation>) =>
  Array.from({ length: count }, () => build(given));

test('a kind is proposed until most of its proposals are refused', () => {
  expect(isProposed('suggestion', [])).toBe(true);
  expect(isProposed('suggestion', times(5, { state: 'refused' }))).toBe(true);
  expect(isProposed('suggestion', times(6, { state: 'refused' }))).toBe(false);
  expect(isProposed('dispute', times(6, { state: 'refused' }))).toBe(true);
});

test('one that is logged by hand brings the kind back', () => {
  expect(isProposed('suggestion', [...times(6, { state: 'refused' }), build()])).toBe(true);
});

test('the last idea is counted in days, by side, and refused ones are none', () => {
  const ideas = [
    build({ atMs: NOON_MS - 143 * 86_400_000 }),
    build({ state: 'refused' }),
    build({ side: 'ours' }),
  ];
  expect(daysSince('suggestion', 'theirs', ideas, NOON_MS)).toBe(143);
  expect(daysSince('dispute', 'theirs', ideas, NOON_MS)).toBeNull();
});
