import { durationOptions } from '../draft/options/duration.ts';
import { numericDateOptions } from '../draft/options/numeric-date.ts';
import type { DraftMoment, OptionsFor } from '../draft/options/option.ts';
import { periodEndOptions } from '../draft/options/period-end.ts';
import { relativeDayOptions } from '../draft/options/relative-day.ts';
import { relativeWeekOptions } from '../draft/options/relative-week.ts';
import { weekNumberOptions } from '../draft/options/week-number.ts';
import { type CalendarDay, dayOf, partsOf } from '../language/calendar-day.ts';
import { findDue } from '../language/find-due.ts';
import { MONTH, monthNamed } from '../language/month-names.ts';
import type { Sentence } from '../language/sentences.ts';

/** What a sentence says about its date: the words, and the days they may mean, the likeliest first. */
export type DueDays = { readonly words: string; readonly days: readonly CalendarDay[] };

/**
 * By when a sentence promises, read by the rules that read dates in drafts; null when it names no date. Without days when
 * the words mean none in particular (`as soon as possible`). `moment` is when it was written.
 */
export function dueDaysIn(sentence: string, moment: DraftMoment): DueDays | null {
  const found = findDue(sentence);
  if (found === null) return null;
  const due = dayBehind(sentence, found) ?? found;
  // A week's number stands behind the words that were found.
  const rest = /\bweek$/iu.test(sentence.slice(due.start, due.end))
    ? /^ \d{1,2}\b/u.exec(sentence.slice(due.end))
    : null;
  const words = sentence.slice(due.start, due.end) + (rest?.[0] ?? '');
  const year = /^,? ?(20\d{2})\b/u.exec(sentence.slice(due.end))?.[1];
  return { words, days: daysOf(words, year === undefined ? null : Number(year), moment) };
}

/** "By end of day Friday", "by noon on 12 June": the part of the day stands before its day. */
function dayBehind(sentence: string, { start, end }: Sentence): Sentence | null {
  if (!PART_OF_DAY.test(sentence.slice(start, end))) return null;
  const behind = findDue(sentence.slice(end));
  return behind === null || !/^,?\s*$/u.test(sentence.slice(end, end + behind.start))
    ? null
    : { start: end + behind.start, end: end + behind.end };
}

const PART_OF_DAY = /\beod\b|\bcob\b|\bnoon\b|(?:end|close) of (?:the |this )?(?:day|business)/iu;

const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;

/** Days to add to what an option names, to come to its last working day. */
type Reader = readonly [shape: RegExp, rule: string, options: OptionsFor, addDays?: number];

const READERS: readonly Reader[] = [
  [/\d{1,2}[./-]\d{1,2}/u, 'numeric-date', numericDateOptions],
  [/\b(?:week|cw) ?\d{1,2}\b/iu, 'week-number', weekNumberOptions, 4],
  [new RegExp(`(?:end|beginning|start|middle|close) of ${MONTH}`, 'iu'), 'part-of-month', periodEndOptions],
  [/end of .*(?:week|month|quarter|year)/iu, 'period-end', periodEndOptions],
  [/\b(?:day|hour|week|month)s?$/iu, 'duration', durationOptions],
];

function daysOf(words: string, year: number | null, moment: DraftMoment): readonly CalendarDay[] {
  const { today } = moment;
  const named = namedDay(words, year, today);
  if (named !== null) return [named];
  if (/today|tonight/iu.test(words) || PART_OF_DAY.test(words)) return [today];
  if (/tomorrow/iu.test(words)) return daysNamed(relativeDayOptions('relative-day', words, moment));
  const weekday = WEEKDAY.exec(words);
  if (weekday !== null) {
    const coming = daysNamed(relativeWeekOptions('next-weekday', words, moment));
    return /next/iu.test(words) ? coming : coming.slice(0, 1);
  }
  if (/(?:this|next|coming) (?:week|month)/iu.test(words) && !/end of/iu.test(words))
    return daysNamed(relativeWeekOptions('next-week', words, moment)).slice(0, 1);
  const reader = READERS.find(([shape]) => shape.test(words));
  if (reader === undefined) return [];
  const [, rule, options, add = 0] = reader;
  const exact = numericWithYear(words);
  return exact !== null
    ? [exact]
    : daysNamed(options(rule, clean(words, rule), moment)).map((day) => day + add);
}

/** A numeric date as the option reads it: the numbers alone. */
const clean = (words: string, rule: string): string =>
  rule === 'numeric-date' ? (/\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?/u.exec(words)?.[0] ?? words) : words;

/** ISO dates read one way only. */
function numericWithYear(words: string): CalendarDay | null {
  const [, year, month, day] = /(\d{4})-(\d{2})-(\d{2})/u.exec(words) ?? [];
  return year === undefined ? null : dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}

/** A day with its month in words; without a year, the next such day, or the last one when it has just passed. */
function namedDay(words: string, year: number | null, today: CalendarDay): CalendarDay | null {
  const number = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (\\d{1,2})`, 'iu').exec(
    words,
  );
  const month = monthNamed(words);
  if (number === null || month === null) return null;
  const day = Number(number[1] ?? number[2]);
  const now = partsOf(today).year;
  if (year !== null) return dayOf({ year, month, day });
  const days = [now - 1, now, now + 1].flatMap((one) => dayOf({ year: one, month, day }) ?? []);
  return days.find((one) => one >= today - JUST_PASSED_DAYS) ?? null;
}

/** A day so short before the message is more likely that one than the one in a year. */
const JUST_PASSED_DAYS = 60;

/** The last day that each option names, each once. Options write days as `3 April 2026`. */
function daysNamed(options: ReturnType<OptionsFor>): CalendarDay[] {
  const days = options.flatMap(({ text }) => {
    const last = [...text.matchAll(new RegExp(`(\\d{1,2}) (${MONTH}) (\\d{4})`, 'giu'))].at(-1);
    const month = monthNamed(last?.[2] ?? '');
    const day = month === null ? null : dayOf({ year: Number(last?.[3]), month, day: Number(last?.[1]) });
    return day ?? [];
  });
  return [...new Set(days)];
}

/** `YYYY-MM-DD`, as a date field takes it. */
export function fieldDay(day: CalendarDay): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
