import * as z from 'zod/mini';
import { text } from '../limited-text.ts';
import { err, ok, type Result } from '../result.ts';

/** An amount of money in some currency. */
export const Amount = z.number().check(z.gte(0), z.lte(1e12));
const percent = z.number().check(z.gte(0), z.lte(100));

/** What an idea saves and how both sides divide it. */
export const GainShare = z.strictObject({
  /** What was spent in a year before, in `currency`. */
  baselineAmount: Amount,
  savedPercent: percent,
  years: z.number().check(z.gte(0), z.lte(50)),
  /** The supplier's part of what is saved. */
  supplierPercent: percent,
  currency: text(10),
  /** Who says that it was saved: somebody both sides trust; empty while nobody is named. */
  verifier: text(200),
  verifiedAtMs: z.nullable(z.number()),
});
export type GainShare = z.infer<typeof GainShare>;

/** Nothing agreed yet. */
export const NO_GAIN_SHARE: GainShare = {
  baselineAmount: 0,
  savedPercent: 0,
  years: 1,
  supplierPercent: 50,
  currency: 'USD',
  verifier: '',
  verifiedAtMs: null,
};

/** What is saved over the whole time, and each side's part of it. */
export function sharesOf({ baselineAmount, savedPercent, years, supplierPercent }: GainShare): {
  readonly total: number;
  readonly theirs: number;
  readonly ours: number;
} {
  const total = (baselineAmount * savedPercent * years) / 100;
  const theirs = (total * supplierPercent) / 100;
  return { total, theirs, ours: total - theirs };
}

/** The share as verified now. Refused without a name: a saving that nobody vouches for is a claim. */
export const verified = (
  share: GainShare,
  nowMs: number,
): Result<GainShare, { readonly kind: 'no-verifier' }> =>
  share.verifier.trim() === '' ? err({ kind: 'no-verifier' }) : ok({ ...share, verifiedAtMs: nowMs });

/** The share with other numbers: what was verified of the old ones is not verified of these. */
export const changed = (share: GainShare, patch: Partial<GainShare>): GainShare => ({
  ...share,
  ...patch,
  verifiedAtMs: null,
});
