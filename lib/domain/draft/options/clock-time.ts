import { clockOptions } from './clock.ts';
import type { OptionsFor } from './option.ts';

/** The time on both clocks. */
export const clockTimeOptions: OptionsFor = (_rule, found, moment) => clockOptions(minuteOf(found), moment);

/** Minutes since midnight of `5 p.m.`, `17:00`, `5:30pm`. */
function minuteOf(found: string): number {
  const [, hours = '0', minutes = '0', half = ''] = /(\d{1,2})(?:[:.](\d{2}))? ?([ap])?/iu.exec(found) ?? [];
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour * 60 + Number(minutes);
}
