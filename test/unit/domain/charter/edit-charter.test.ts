import { expect, test } from 'vitest';
import { Charter, MAX_SIGN_OFFS } from '../../../../lib/domain/charter/charter.ts';
import {
  isAgreed,
  isSigned,
  lastSignOff,
  markReviewed,
  moved,
  revision,
  sign,
} from '../../../../lib/domain/charter/edit-charter.ts';
import { buildCharter, NOON_MS } from '../../builders.ts';

test('an unsigned charter changes within its version', () => {
  expect(revision(buildCharter(), { scopeIn: ['castings'] })).toEqual({ scopeIn: ['castings'] });
});

test('a change to the terms of a signed charter makes the next version, which nobody has signed', () => {
  const signed = sign(buildCharter(), 'Li Wen', NOON_MS);
  const revised = { ...signed, ...revision(signed, { scopeIn: ['castings'] }) };
  expect(isSigned(signed)).toBe(true);
  expect(revised.version).toBe(2);
  expect(isSigned(revised)).toBe(false);
  expect(revised.signOffs).toEqual(signed.signOffs);
});

test('a preset counts as agreed once it was adapted and the other side confirmed it', () => {
  const preset = buildCharter({ adapted: false });
  expect(isAgreed(sign(preset, 'Li Wen', NOON_MS))).toBe(false);
  const adapted = { ...preset, ...revision(preset, { scopeIn: ['castings'] }) };
  expect(isAgreed(adapted)).toBe(false);
  expect(isAgreed(sign(adapted, 'Li Wen', NOON_MS))).toBe(true);
});

test('calling a signed relationship stable changes no term', () => {
  expect(revision(sign(buildCharter(), 'Li Wen', NOON_MS), { stable: true })).toEqual({ stable: true });
});

test('the latest confirmation of the version in force counts', () => {
  const twice = sign(sign(buildCharter(), 'Li Wen', NOON_MS), 'Omar Haddad', NOON_MS + 1);
  expect(lastSignOff(twice)?.by).toBe('Omar Haddad');
});

test('a review does not change what was signed', () => {
  const reviewed = markReviewed(sign(buildCharter(), 'Li Wen', NOON_MS), NOON_MS + 5);
  expect(reviewed).toMatchObject({ version: 1, lastReviewedAtMs: NOON_MS + 5 });
  // One that was forgotten is no reason to forget a later one.
  expect(markReviewed(reviewed, NOON_MS)).toMatchObject({ lastReviewedAtMs: NOON_MS + 5 });
});

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [0, 3, ['a', 'b', 'c']],
  [-1, 1, ['a', 'b', 'c']],
])('an entry moves from %i to %i', (from, to, expected) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected);
});

test('of very many confirmations the oldest go, so that the charter can still be read', () => {
  const charter = Array.from({ length: MAX_SIGN_OFFS + 1 }, (_, n) => n).reduce(
    (signed, n) => sign(signed, `Li ${n}`, NOON_MS),
    buildCharter(),
  );
  expect(Charter.parse(charter).signOffs.at(-1)?.by).toBe(`Li ${MAX_SIGN_OFFS}`);
});
