import { cityOf, momentOf, wallTimeIn, zoneText } from '../../language/zoned-time.ts';
import { clockText } from '../../relationship/working-hours.ts';
import type { AdviceOption, DraftMoment } from './option.ts';

/** A clock time as meant on our clock and on theirs, each with the time that the other clock then shows. */
export function clockOptions(minute: number, moment: DraftMoment): AdviceOption[] {
  const { ourZone, theirZone } = moment;
  if (theirZone === null || theirZone === ourZone)
    return [{ text: timeText(minute, ourZone, null, moment), note: 'our-time' }];
  return [
    { text: timeText(minute, ourZone, theirZone, moment), note: 'our-time' },
    { text: timeText(minute, theirZone, ourZone, moment), note: 'their-time' },
  ];
}

/** `17:00 Berlin time (UTC+2), 23:00 in Shanghai`. */
function timeText(minute: number, zone: string, other: string | null, { today }: DraftMoment): string {
  const atMs = momentOf({ day: today, minute }, zone);
  const here = `${clockText(minute)} ${zoneText(zone, atMs)}`;
  if (other === null) return here;
  const there = wallTimeIn(other, atMs);
  const day = there.day === today ? '' : there.day > today ? ' the next day' : ' the day before';
  return `${here}, ${clockText(there.minute)}${day} in ${cityOf(other) ?? zoneText(other, atMs)}`;
}
