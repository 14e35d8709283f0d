import { calendarFile } from '../../lib/domain/exchange/calendar-file.ts';
import { fileName } from '../../lib/domain/exchange/file-name.ts';
import { meetingAtMs, type Ritual } from '../../lib/domain/journal/ritual.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { downloadText } from '../settings/download-text.ts';
import { ritualQuestions, ritualTitle } from './ritual-words.ts';

/** A date in a week as a file for the user's calendar; a check-in has no agenda, on purpose. */
export function saveMeeting(supplier: Supplier, { kind, minutes, everyMonths }: Ritual): void {
  const nowMs = Date.now();
  const entry = {
    id: `${kind}-${supplier.id}@parlance`,
    title: `${ritualTitle(kind)}: ${supplier.name}`,
    text: kind === 'check-in' ? '' : ritualQuestions(kind).join('\n'),
    startsAtMs: meetingAtMs(nowMs),
    minutes,
    everyMonths,
  };
  const name = fileName(nowMs, supplier.name, ritualTitle(kind), 'ics');
  downloadText(name, calendarFile([entry], nowMs), 'text/calendar');
}
