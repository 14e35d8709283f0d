import { expect, test } from 'vitest';
import { cautionFor } from '../../../../lib/domain/hints/caution.ts';
import { judgeDrift } from '../../../../lib/domain/hints/drift.ts';
import type { Dismissal } from '../../../../lib/domain/hints/reading.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { buildReading, readingsWith } from './build-reading.ts';

const { address } = buildReading();
const other = Address.parse('jon@elsewhere.example.com');
const dismissed = (given: Partial<Dismissal> = {}): Dismissal => ({
  id: 'd',
  address,
  kind: 'formality',
  reason: 'not-true',
  context: '',
  readingKeys: [],
  atMs: 0,
  ...given,
});
const times = (n: number, given: Partial<Dismissal> = {}) =>
  Array.from({ length: n }, () => dismissed(given));

test('what was untrue about a sender makes the next of its kind harder, and about others a little', () => {
  const own = cautionFor(times(2), 'formality', address);
  expect(own).toBeGreaterThan(cautionFor(times(2, { address: other }), 'formality', address));
  expect(cautionFor(times(2, { address: other }), 'formality', address)).toBeGreaterThan(0);
  expect(cautionFor(times(2), 'negativity', address)).toBe(0);
});

test.each(['known-cause', 'new-normal'] as const)('%s teaches nothing', (reason) => {
  expect(cautionFor(times(5, { reason }), 'formality', address)).toBe(0);
});

test('caution has an end: a change that is clear enough is still said', () => {
  expect(cautionFor(times(100), 'formality', address)).toBe(cautionFor(times(4), 'formality', address));
  const clear = readingsWith([0.1, -0.2, 0, 0.2, -0.1, 0.1, -0.1, 0, 0.2, 2.4, 2.5, 2.6]);
  expect(judgeDrift(clear, times(100), 'formality')).not.toBeNull();
});

test('a slight change is not said any more after two that were not useful', () => {
  const slight = readingsWith([0.1, -0.2, 0, 0.2, -0.1, 0.1, -0.1, 0, 0.2, 0.9, 0.9, 0.95]);
  expect(judgeDrift(slight, [], 'formality')).not.toBeNull();
  expect(judgeDrift(slight, times(2, { reason: 'not-useful' }), 'formality')).toBeNull();
});
