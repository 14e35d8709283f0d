import * as z from 'zod/mini';
import { text } from '../limited-text.ts';
import { Amount } from './gain-share.ts';

/** What an idea costs once, and what it saves in a month from then on. */
export const Payback = z.strictObject({
  costAmount: Amount,
  savedPerMonthAmount: Amount,
  currency: text(10),
});
export type Payback = z.infer<typeof Payback>;

/** Nothing said yet. */
export const NO_PAYBACK: Payback = { costAmount: 0, savedPerMonthAmount: 0, currency: 'USD' };

/** In so many months, both included, joint work is said to pay its cost back ("recouped within 12–18 months"). */
export const NAMED_MONTHS = { from: 12, to: 18 } as const;

/** Whole months, the last one begun, and where they lie beside {@link NAMED_MONTHS}. */
export type PaybackTime = { readonly months: number; readonly place: 'sooner' | 'within' | 'later' };

/** How long it takes until the cost is saved; null while one of both amounts is not given. */
export function paybackTime({ costAmount, savedPerMonthAmount }: Payback): PaybackTime | null {
  // In cents, so that 2.1 with 0.7 a month takes three months and not a bit more.
  const cost = Math.round(costAmount * 100);
  const saved = Math.round(savedPerMonthAmount * 100);
  if (cost === 0 || saved === 0) return null;
  const months = Math.ceil(cost / saved);
  const { from, to } = NAMED_MONTHS;
  return { months, place: months < from ? 'sooner' : months > to ? 'later' : 'within' };
}
