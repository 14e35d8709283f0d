const NUMERIC_DATE = /(?<![\d:.])(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?![\d:])/u;
const TIME = /(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/u;
const BEFORE_NOON = /\b[ap]\.?m\b|上午|下午|오전|오후|午前|午後/iu;
const AFTER_NOON = /\bp\.?m\b|下午|오후|午後/iu;

/**
 * The instant a printed date means in the browser's zone, or null unless only one reading is possible.
 *
 * Read are numeric dates with the year first, or with a day above twelve, or whose weekday settles day and month
 * (`language` names the weekdays). An hour up to twelve beside words we do not know may be morning or evening: null.
 */
export function sentAtMs(text: string, language: string): number | null {
  const date = readDate(text, language);
  const time = TIME.exec(text.replace(NUMERIC_DATE, ' '));
  if (date === null || time === null) return null;
  const hour = readHour(Number(time[1]), text, date, language);
  if (hour === null) return null;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), hour, Number(time[2])).getTime();
}

function readDate(text: string, language: string): Date | null {
  const parts = NUMERIC_DATE.exec(text);
  if (parts === null) return null;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (String(parts[1]).length === 4) return calendarDay(first, second, third);
  if (String(parts[4]).length !== 4) return null;
  const readings = [calendarDay(third, second, first), calendarDay(third, first, second)].filter(
    (day) => day !== null,
  );
  const [one, other] = readings;
  if (one === undefined) return null;
  if (other === undefined || other.getTime() === one.getTime()) return one;
  const named = readings.filter((day) => weekdays(day, language).some((name) => text.includes(name)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function calendarDay(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month - 1, day);
  const isReal = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isReal && year > 1990 ? date : null;
}

function readHour(hour: number, text: string, day: Date, language: string): number | null {
  if (hour > 23) return null;
  if (BEFORE_NOON.test(text)) return (hour % 12) + (AFTER_NOON.test(text) ? 12 : 0);
  const rest = weekdays(day, language).reduce((left, name) => left.replace(name, ''), text);
  return hour > 12 || hour === 0 || !/\p{L}/u.test(rest) ? hour : null;
}

function weekdays(day: Date, language: string): string[] {
  const locale =
    language === '' || Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0 ? 'en' : language;
  return (['long', 'short'] as const).map((weekday) =>
    new Intl.DateTimeFormat(locale, { weekday }).format(day),
  );
}
