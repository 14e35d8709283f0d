import * as z from 'zod/mini';
import { EMPTY_THRESHOLD, Threshold } from '../glossary/term.ts';
import { joinValues, splitValues } from './text/value-list.ts';

/** A threshold as one readable text: `event: received; clock: working days`. Empty fields are left out. */
export const thresholdToText = (threshold: Threshold): string =>
  joinValues(
    Object.entries(threshold)
      .filter(([, value]) => value !== '' && value !== null)
      .map(([field, value]) => `${field}: ${value}`),
  ) || '-';

/** The threshold such a text describes; null when any of it is something else. A threshold with no field set is `-`. */
export function thresholdFromText(text: string): Threshold | null {
  if (text.trim() === '-') return EMPTY_THRESHOLD;
  const fields = splitValues(text, ';').map((part) => {
    const at = part.indexOf(': ');
    return [part.slice(0, at), part.slice(at + 2)] as const;
  });
  const known = fields.filter(([field]) => Object.hasOwn(EMPTY_THRESHOLD, field));
  if (known.length === 0 || known.length < fields.length) return null;
  const given = known.map(([field, value]) => [field, field === 'value' ? Number(value) : value]);
  const parsed = z.safeParse(Threshold, { ...EMPTY_THRESHOLD, ...Object.fromEntries(given) });
  return parsed.success ? parsed.data : null;
}
