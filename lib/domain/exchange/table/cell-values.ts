import { EMPTY_THRESHOLD, type Threshold } from '../../glossary/term.ts';

/** What people write into a cell that holds nothing. */
export const isEmptyCell = (cell: string): boolean =>
  /^(?:n\/?a|#n\/a|null|nil|none|k\.\s?a\.|n\.\s?a\.|[-–—]+)?$/i.test(cell.trim());

/** A day in UTC, or why it can't be told: no day at all, or one of two. */
export type ReadDate =
  | { readonly kind: 'day'; readonly atMs: number }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'ambiguous' };

/**
 * Reads a date that has one reading only: ISO, `01.02.2026` (day first wherever dots are used), `2026/03/04`, and
 * `13/02/2026`, in which only one number can be the month. `01/02/2026` is ambiguous.
 */
export function readDate(cell: string): ReadDate {
  const text = cell.trim();
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return instant(Date.parse(text));
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, d, m, y] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (y !== undefined) return dayOf(y, m, d);
  const [, first, second, slashYear] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:\s.*)?$/.exec(text) ?? [];
  if (slashYear === undefined) return { kind: 'invalid' };
  if (Number(first) <= 12 && Number(second) <= 12 && first !== second) return { kind: 'ambiguous' };
  return Number(first) > 12 ? dayOf(slashYear, second, first) : dayOf(slashYear, first, second);
}

const instant = (atMs: number): ReadDate =>
  Number.isNaN(atMs) ? { kind: 'invalid' } : { kind: 'day', atMs };

function dayOf(year: string, month = '', day = ''): ReadDate {
  const atMs = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = new Date(atMs);
  const isReal = back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day);
  return isReal ? instant(atMs) : { kind: 'invalid' };
}

/** A longer number or range is none that anybody measures. */
const MAX_NUMBER = 100;

/** A number with its unit (`30`, `0,5`, `95 %`), or a range as tolerance (`5–10`, `≤ 3`); null for anything else. */
export function readThreshold(cell: string, unit: string): Threshold | null {
  if (cell.length > MAX_NUMBER) return null;
  const [, number, ownUnit = ''] = /^([-+]?\d+(?:[.,]\d+)?)\s*([^\d.,–-]{0,40})$/.exec(cell.trim()) ?? [];
  const of = { ...EMPTY_THRESHOLD, unit: (unit === '' ? ownUnit : unit).trim().slice(0, 100) };
  if (number !== undefined) return { ...of, value: Number(number.replace(',', '.')) };
  const isRange = /^[<>≤≥±~]?=?\s*\d[\d.,]*\s*(?:(?:[–-]|to|bis)\s*\d[\d.,]*)?\s*[^\d.,]{0,40}$/.test(
    cell.trim(),
  );
  return isRange ? { ...of, tolerance: cell.trim() } : null;
}
