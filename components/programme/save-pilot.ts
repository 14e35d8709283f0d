import { calendarFile } from '../../lib/domain/exchange/calendar-file.ts';
import { fileName } from '../../lib/domain/exchange/file-name.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import { textHash } from '../../lib/domain/language/text-hash.ts';
import { pilotMeetings } from '../../lib/domain/programme/pilot-meetings.ts';
import type { Pilot } from '../../lib/domain/programme/programme.ts';
import { t } from '../../lib/i18n/t.ts';
import { downloadText } from '../settings/download-text.ts';

/** The weekly check-ins of a pilot and its review as a file for the user's calendar, before it starts. */
export function savePilot(supplierId: SupplierId, pilot: Pilot): void {
  const nowMs = Date.now();
  const entries = pilotMeetings(pilot).map(({ startsAtMs, isReview }, week) => ({
    id: `pilot-${textHash(`${supplierId} ${pilot.title}`)}-${week + 1}@parlance`,
    title: t(isReview ? 'pilotReview' : 'pilotCheckIn', pilot.title),
    text: pilot.goal,
    startsAtMs,
    minutes: isReview ? 60 : 30,
    everyMonths: null,
  }));
  downloadText(fileName(nowMs, pilot.title, 'Pilot', 'ics'), calendarFile(entries, nowMs), 'text/calendar');
}
