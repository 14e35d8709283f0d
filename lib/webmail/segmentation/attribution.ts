import { BEGINS, ENDS_IN_VERB, QUOTING, WROTE } from './attribution-words.ts';
import type { BodyLine } from './body-lines.ts';
import { hasAddress, hasDay, hasTime, isAngled, plain } from './line-facts.ts';

const ENDS = /[:：][^\p{L}\p{N}]{0,4}$|[-–—]{2}$/u;
const SENTENCE = /[.!?。！？]$/u;
/** GroupWise: ">>> Ana 05.01.2026 15:04 >>>", with nothing in front of the quoted lines. */
const GROUPWISE = /^>>>\s?[^>\s].*(?:>>>|[:：])$/u;
/** "Ana Sample <ana@…> wrote:" (Android, Gnus) names nobody but the author. */
const NAME_AND_ADDRESS = /^[^<>():]{1,60}[<(][^<>()\s]+@[^<>()\s]+[>)][^<>:]{1,30}[:：]$/u;
/** An address that stands for a person: in brackets, or behind "by" (Tuta). */
const PERSON =
  /[<([]\s?(?:mailto:)?[^\s<>()]+@|(?<!\p{L})(?:by|von|de|da|door|par|por|från|fra|av|od|от|від|from)\s\S+@\S+$/iu;
/** A date in front, as Gmail had it for years without a colon behind. */
const DATE_FIRST = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s/u;

/** An attribution may be broken over so many lines, and is shorter than this. */
const MAX_LINES = 3;
const MAX_LENGTH = 320;
const MAX_PART = 120;
const MAX_VERB = 24;

/** Lines `[start, end)` that say who wrote the quoted mail below, and whether that needs no further proof. */
export type Attribution = { readonly end: number; readonly isSure: boolean };

/** The attribution that starts at this line, as in "On … X wrote:", or null. */
export function readAttribution(lines: readonly BodyLine[], at: number): Attribution | null {
  const last = mayStart(plain(lines[at])) ? Math.min(lines.length, at + MAX_LINES) : at + 1;
  let text = '';
  for (let end = at + 1; end <= last; end += 1) {
    const part = plain(lines[end - 1]);
    if (lines[end - 1]?.marked !== null || (end > at + 1 && isAngled(part))) return null;
    text = `${text} ${part}`.trim();
    if (text.length > MAX_LENGTH) return null;
    const proof = proofOf(text);
    if (proof === null) continue;
    // A telephone number above "On … wrote:" is no part of it.
    return startsLater(lines, at, end) ? null : { end, isSure: proof === 'sure' };
  }
  return null;
}

/** Whether a text is nothing but an attribution. */
export const isAttribution = (text: string): boolean => proofOf(text) === 'sure';

/** How far back an attribution reaches whose last line stands right above a quoted mail; `end` when there is none. */
export function attributionStart(lines: readonly BodyLine[], end: number, floor: number): number {
  for (let start = end - 1; start >= Math.max(floor, end - MAX_LINES - 1); start -= 1) {
    if (lines[start]?.marked !== null) return end;
    const proof = proofOf(joined(lines, start, end));
    if (proof !== null) return withDateAbove(lines, start, floor);
  }
  return end;
}

/** "On Monday, 5 January 2026," may stand on a line of its own above "X wrote:". */
export function withDateAbove(lines: readonly BodyLine[], start: number, floor: number): number {
  let first = start;
  while (first > floor && start - first < MAX_LINES && lines[first - 1]?.marked === null) {
    const above = plain(lines[first - 1]);
    const isPart = mayStart(above) && !SENTENCE.test(above) && (hasDay(above) || hasAddress(above));
    if (!isPart || hasDay(plain(lines[first]))) break;
    first -= 1;
  }
  return first;
}

const joined = (lines: readonly BodyLine[], start: number, end: number): string =>
  lines.slice(start, end).map(plain).join(' ');

/** Whether the lines further down are an attribution without the first one. */
function startsLater(lines: readonly BodyLine[], at: number, end: number): boolean {
  for (let start = at + 1; start < end; start += 1)
    if (proofOf(joined(lines, start, end)) === 'sure') return true;
  return false;
}

/** Whether a line can be the first part of a broken attribution. */
const mayStart = (text: string): boolean =>
  text.length <= MAX_PART &&
  !/[.!?。！？:：]$/u.test(text.replace(/(?<![\p{L}\d])(?:\p{L}{1,5}|\d{1,2})\.$/u, '')) &&
  (BEGINS.test(text) || hasDay(text) || (hasAddress(text) && WROTE.test(text)));

/** `sure`: a quoted mail follows even when nothing else says so. `likely`: when one does follow. */
type Proof = 'sure' | 'likely' | null;

function proofOf(text: string): Proof {
  if (text.length > MAX_LENGTH) return null;
  if (GROUPWISE.test(text)) return hasDay(text) ? 'sure' : null;
  if (ENDS.test(text)) return closedProof(text, factsOf(text));
  return endsInVerb(text) || DATE_FIRST.test(text) ? openProof(text, factsOf(text)) : null;
}

/** The pattern is slow and the verb is short. */
const endsInVerb = (text: string): boolean => ENDS_IN_VERB.test(text.slice(-MAX_VERB));

type Facts = { readonly day: boolean; readonly time: boolean; readonly address: boolean };

const factsOf = (text: string): Facts => ({
  day: hasDay(text),
  time: hasTime(text),
  address: hasAddress(text),
});

function closedProof(text: string, facts: Facts): Proof {
  if (WROTE.test(text)) return isDated(text, facts) || NAME_AND_ADDRESS.test(text) ? 'sure' : 'likely';
  const { day, time, address } = facts;
  if (day && time && address && isSomebodysDate(text)) return 'sure';
  return QUOTING.test(text) || (day && (time || address)) ? 'likely' : null;
}

/** No colon behind it. */
function openProof(text: string, { day, time, address }: Facts): Proof {
  if (!day || SENTENCE.test(text)) return null;
  if (endsInVerb(text)) return time && address && BEGINS.test(text) ? 'sure' : null;
  return time || address ? 'likely' : null;
}

function isDated(text: string, { day, time, address }: Facts): boolean {
  if (day && (time || address)) return true;
  return (day || (time && address)) && BEGINS.test(text);
}

/** A date and a person's address without a verb: the date stands in front, or the person does. */
const isSomebodysDate = (text: string): boolean =>
  PERSON.test(text.replace(/[:：]\W*$/u, '')) && (BEGINS.test(text) || /^[^<>]{0,60}</u.test(text));
