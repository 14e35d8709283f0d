import type { BodyLine } from './body-lines.ts';
import { hasAddress, hasDay, hasTime, isAngled, plain } from './line-facts.ts';

/** "wrote", as mail clients say it in the line above a quoted mail. */
const WROTE =
  /(?<!\p{L})(?:wrote|writes|said|schrieb|geschrieben|a écrit|écrivait|escribió|escribio|ha scritto|scrive|escreveu|schreef|geschreven|skrev|skrifaði|kirjoitti|napisał\(a\)|napisała|napisał|napsal\(a\)|napsala|napsal|napísal|napísala|написал|написала|написал\(а\)|пишет|пише|написа|έγραψε|scris|a scris|yazdı|írta|ezt írta|rašė|rakstīja|kirjutas|napisao|napisala|je napisal|đã viết|viết|menulis|va escriure|shkroi)(?!\p{L})|写道|寫道|のメール|님이 작성|작성:|wrote:|כתב|كتب|نوشت|ने लिखा|เขียน/iu;
/** How such a line begins: "On", a weekday or a date, in the same languages. */
const BEGINS =
  /^(?:on|am|at|missatge de|le|el|il|il giorno|op|em|no dia|den|dne|dňa|w dniu|dnia|pe|la|na|tarihinde|vào|pada|tanggal|på|ti|ma|ke|to|pe|su|va|fri|sat|sun|mon|tue|wed|thu|from|в|във|στις|在|بتاريخ|في|בתאריך|zitat von|quoting|zitiere|citando|citát|citerar)(?!\p{L})|^\p{L}{0,14}\.?,?\s?\d{1,4}[\s./年-]|^\d{4}년/iu;
const ENDS = /[:：][^\p{L}\p{N}]{0,4}$|[-–—]{2}$/u;
const SENTENCE = /[.!?。！？]$/u;
/** "Quoting X <x@y>:" names nobody's verb. */
const QUOTING = /^(?:zitat von|quoting|zitiere|citando|citát|citerar)\s/iu;

/** An attribution may be broken over so many lines, and is shorter than this. */
const MAX_LINES = 3;
const MAX_LENGTH = 320;
const MAX_PART = 120;

/** Lines `[start, end)` that say who wrote the quoted mail below, and whether that needs no further proof. */
export type Attribution = { readonly end: number; readonly isSure: boolean };

/** The attribution that starts at this line, as in "On … X wrote:", or null. */
export function readAttribution(lines: readonly BodyLine[], at: number): Attribution | null {
  const last = mayStart(plain(lines[at])) ? Math.min(lines.length, at + MAX_LINES) : at + 1;
  let text = '';
  for (let end = at + 1; end <= last; end += 1) {
    const part = plain(lines[end - 1]);
    if (lines[end - 1]?.marked !== null || (end > at + 1 && isAngled(part))) return null;
    text = `${text} ${part}`.trim().replace(/^[>|\s]+/u, '');
    if (text.length > MAX_LENGTH) return null;
    const isSure = isSurely(text);
    if (isSure || isLikely(text)) return { end, isSure };
  }
  return null;
}

/** How far back an attribution reaches whose last line stands right above a quoted mail; `end` when there is none. */
export function attributionStart(lines: readonly BodyLine[], end: number, floor: number): number {
  for (let start = end - 1; start >= Math.max(floor, end - MAX_LINES - 1); start -= 1) {
    const text = lines.slice(start, end).map(plain).join(' ');
    if (text.length > MAX_LENGTH || lines[start]?.marked !== null) return end;
    if (isSurely(text) || isLikely(text)) return withDateAbove(lines, start, floor);
  }
  return end;
}

/** "On Monday, 5 January 2026," may stand on a line of its own above "X wrote:". */
function withDateAbove(lines: readonly BodyLine[], start: number, floor: number): number {
  let first = start;
  while (first > floor && start - first < MAX_LINES && lines[first - 1]?.marked === null) {
    const above = plain(lines[first - 1]);
    const isPart = mayStart(above) && !SENTENCE.test(above) && (hasDay(above) || hasAddress(above));
    if (!isPart || hasDay(plain(lines[first]))) break;
    first -= 1;
  }
  return first;
}

/** Whether a line can be the first part of a broken attribution. */
const mayStart = (text: string): boolean =>
  text.length <= MAX_PART &&
  !/[.!?。！？:：]$/u.test(text.replace(/(?<!\p{L})\p{L}{1,4}\.$/u, '')) &&
  (BEGINS.test(text) || hasDay(text));

function isSurely(text: string): boolean {
  if (!ENDS.test(text)) return false;
  const isDated = hasDay(text);
  if (WROTE.test(text)) return isDated && (hasTime(text) || hasAddress(text) || BEGINS.test(text));
  return BEGINS.test(text) && isDated && hasTime(text) && hasAddress(text);
}

/** Good enough when a quoted mail follows. */
const isLikely = (text: string): boolean =>
  ENDS.test(text) &&
  (WROTE.test(text) || QUOTING.test(text) || (hasDay(text) && (hasTime(text) || hasAddress(text))));
