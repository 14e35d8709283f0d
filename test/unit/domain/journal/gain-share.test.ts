import { expect, test } from 'vitest';
import { changed, NO_GAIN_SHARE, sharesOf, verified } from '../../../../lib/domain/journal/gain-share.ts';
import { NOON_MS } from '../../builders.ts';

const waste = {
  ...NO_GAIN_SHARE,
  baselineAmount: 2_080_000,
  savedPercent: 12,
  years: 2,
  supplierPercent: 40,
};

test('both shares are computed over the whole time', () => {
  expect(sharesOf(waste)).toEqual({ total: 499_200, theirs: 199_680, ours: 299_520 });
});

test('a saving is verified only by somebody who is named', () => {
  expect(verified(waste, NOON_MS)).toEqual({ ok: false, error: { kind: 'no-verifier' } });
  expect(verified({ ...waste, verifier: 'Kim, auditor' }, NOON_MS)).toMatchObject({
    ok: true,
    value: { verifiedAtMs: NOON_MS },
  });
});

test('other numbers are not verified any more', () => {
  const done = { ...waste, verifier: 'Kim, auditor', verifiedAtMs: NOON_MS };
  expect(changed(done, { savedPercent: 15 })).toMatchObject({ savedPercent: 15, verifiedAtMs: null });
});
