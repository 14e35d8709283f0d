import { MAX_BASELINE, MIN_BASELINE } from '../hints/baseline.ts';
import type { Habits, Reading } from '../hints/reading.ts';
import { findSalutation } from '../hints/salutation.ts';
import { findSignOff } from '../hints/sign-off.ts';

/** What a message is greeted and closed with, as our readings count it. */
export type CourtesyLine = 'salutation' | 'signOff';

/** The rung that most of our messages stand on: `hits` of the last `of`. */
export type Usual = { readonly rung: number; readonly hits: number; readonly of: number };

/** How we usually greet and close to one supplier; null where we have no habit or too few messages. */
export type UsualCourtesy = Readonly<Record<CourtesyLine, Usual | null>>;

/** A line of a draft that stands on another rung than usual, and the rule that says which way. */
export type CourtesyShift = { readonly start: number; readonly end: number; readonly rule: CourtesyRule };
/** Which line, and whether it stands above or below the habit. */
export type CourtesyRule = 'greeting-up' | 'greeting-down' | 'closing-up' | 'closing-down';

/** Fewer of the messages than this on one rung are no habit. */
const HABIT_SHARE = 0.7;
/** "Hello" instead of "Hi" is no shift. */
const SHIFT_RUNGS = 2;

/**
 * Our habit in our own messages to one supplier, oldest first. First mails of a thread are held against first mails and
 * answers against answers: a new subject is greeted more formally.
 */
export function usualCourtesy(ours: readonly Reading[], isAnswer: boolean): UsualCourtesy {
  const alike = ours
    .filter(
      ({ side, position, acts }) => side === 'ours' && position > 0 === isAnswer && acts?.automatic !== true,
    )
    .slice(-MAX_BASELINE);
  return { salutation: habitIn(alike, 'salutation'), signOff: habitIn(alike, 'signOff') };
}

function habitIn(readings: readonly Reading[], line: CourtesyLine): Usual | null {
  const of = readings.length;
  if (of < MIN_BASELINE) return null;
  const counts = Map.groupBy(readings, ({ habits }: { readonly habits: Habits }) => habits[line]);
  const [top] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  if (top === undefined || top[1].length < of * HABIT_SHARE) return null;
  return { rung: top[0], hits: top[1].length, of };
}

/** Where a draft greets or closes two rungs or more above or below our habit. Nothing is said of a missing line. */
export function courtesyShifts(ownText: string, usual: UsualCourtesy): CourtesyShift[] {
  const greeting = findSalutation(ownText);
  const closing = findSignOff(ownText);
  const shifts = [
    ...shiftOf(greeting, usual.salutation, 'greeting'),
    ...shiftOf(closing?.start === greeting?.start ? null : closing, usual.signOff, 'closing'),
  ];
  // The comma behind it is no part of the words.
  return shifts.map((shift) => ({
    ...shift,
    end: shift.start + ownText.slice(shift.start, shift.end).replace(/[\s,;:.!–—-]+$/u, '').length,
  }));
}

function shiftOf(
  line: { readonly rung: number; readonly start: number; readonly end: number } | null,
  usual: Usual | null,
  name: 'greeting' | 'closing',
): CourtesyShift[] {
  if (line === null || usual === null || usual.rung === 0) return [];
  const { rung, start, end } = line;
  if (Math.abs(rung - usual.rung) < SHIFT_RUNGS) return [];
  return [{ start, end, rule: `${name}-${rung > usual.rung ? 'up' : 'down'}` }];
}

const GREETINGS = ['', 'Hi', 'Hello', 'Dear', 'Dear Mr or Ms', 'Dear Sir or Madam'];
const CLOSINGS = ['', 'Thanks', 'Best', 'Kind regards', 'Regards', 'Sincerely'];

/** What the habit is that a rule speaks of: its count, and words of its rung. Null when there is none any more. */
export function usualWords(
  rule: string,
  usual: UsualCourtesy,
): (Usual & { readonly words: string; readonly line: CourtesyLine }) | null {
  const line = rule.startsWith('greeting') ? 'salutation' : 'signOff';
  const habit = usual[line];
  const words = (line === 'salutation' ? GREETINGS : CLOSINGS)[habit?.rung ?? 0] ?? '';
  return habit === null || words === '' ? null : { ...habit, words, line };
}
