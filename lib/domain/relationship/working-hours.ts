import type { OfficeHours } from './supplier.ts';

/** Monday to Friday, nine to five: what a form offers until the user says otherwise. */
export const USUAL_HOURS: OfficeHours = { weekdays: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 1_020 };

/** Minutes since midnight of `HH:MM`, or null. */
export function readClock(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (found === null) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  return hours <= 24 && minutes < 60 && hours * 60 + minutes <= 1_440 ? hours * 60 + minutes : null;
}

/** `HH:MM` of minutes since midnight. */
export const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
