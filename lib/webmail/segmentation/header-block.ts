import type { BodyLine } from './body-lines.ts';
import { type HeaderRole, isBareLabel, type LabelledLine, readLabel } from './header-labels.ts';
import { hasAddress, hasDay, hasTime, isRuleText, plain } from './line-facts.ts';

/** The block stands within so many lines, with at most so many other lines between two labels. */
const MAX_LINES = 12;
const MAX_BETWEEN = 2;
/** So many labels are a header by themselves; with an address or a date fewer are enough. */
const ENOUGH_LABELS = 3;

/**
 * Whether the header of a quoted mail starts at this line: From, Sent, To, Subject in any order a client uses.
 *
 * Known are the labels of many languages. In other languages the shape decides: bold labels, an address, a date with a
 * time. "From: Hamburg port / To: your warehouse" is no header.
 */
export function isHeaderBlock(lines: readonly BodyLine[], at: number): boolean {
  if (isNotesHeader(lines, at)) return true;
  const first = labelOf(lines[at]);
  if (first === null) return false;
  return (
    isKnownHeader(lines, at, first.role) ||
    isShapedLikeHeader(lines, at) ||
    isHeaderInOneLine(plain(lines[at]))
  );
}

type Labelled = { readonly role: HeaderRole | null; readonly value: string; readonly isBold: boolean };

/** Labels of lines that were taken apart before: each line is looked at from several lines above. */
const known = new WeakMap<BodyLine, LabelledLine | null>();

function labelOf(line: BodyLine | undefined): LabelledLine | null {
  if (line === undefined) return null;
  const before = known.get(line);
  if (before !== undefined) return before;
  const label = readLabel(line.plain);
  known.set(line, label);
  return label;
}

/** The labelled lines from here on. A label alone on its line has its value on the next one. */
function labelledFrom(lines: readonly BodyLine[], at: number): Labelled[] {
  const found: Labelled[] = [];
  let between = 0;
  for (let index = at; index < Math.min(lines.length, at + MAX_LINES) && between <= MAX_BETWEEN; index += 1) {
    const line = lines[index];
    const label = labelOf(line);
    if (label === null || line === undefined) between += 1;
    else {
      const value = label.value === '' ? plain(lines[index + 1]) : label.value;
      found.push({ role: label.role, value, isBold: line.isBold });
      between = 0;
    }
  }
  return found;
}

function isKnownHeader(lines: readonly BodyLine[], at: number, role: HeaderRole | null): boolean {
  if (role === null || role === 'other') return false;
  const labels = labelledFrom(lines, at).filter((label) => label.role !== null);
  const named = new Set(labels.map((label) => label.role));
  const isRuled = lines[at]?.isRuled === true || isRuleText(plain(lines[at - 1]));
  const hasPerson = labels.some((label) => label.role !== 'subject' && hasAddress(label.value));
  if (!named.has('from') && !(named.has('date') && named.has('to'))) return false;
  if (named.size < ENOUGH_LABELS) return named.size === 2 && hasPerson && (named.has('from') || isRuled);
  // A shipping note has places after From and To and a date below: neither a subject nor an address.
  return (
    named.has('subject') ||
    hasPerson ||
    (isRuled && labels.some(({ value }) => hasDay(value) && hasTime(value)))
  );
}

function isShapedLikeHeader(lines: readonly BodyLine[], at: number): boolean {
  if (lines[at]?.isBold !== true) return false;
  const labels = labelledFrom(lines, at);
  const bold = labels.filter(({ isBold }) => isBold);
  const isDated = bold.slice(0, 3).some(({ value }) => hasDay(value) && hasTime(value));
  return (
    bold.length >= ENOUGH_LABELS &&
    isDated &&
    (lines[at].isRuled || bold.some(({ value }) => hasAddress(value)))
  );
}

/** Some phones put the whole header into one paragraph. */
function isHeaderInOneLine(text: string): boolean {
  if (text.split(/[:：]/u, ENOUGH_LABELS + 1).length <= ENOUGH_LABELS) return false;
  const labels = [...text.matchAll(/(?:^|\s)([^\s:：<>@]{1,20}(?: [^\s:：<>@]{1,20})?)\s?[:：]\s/gu)].flatMap(
    ([, words = '']) => {
      const role =
        readLabel(`${words}:`)?.role ?? readLabel(`${words.split(' ').at(-1) ?? ''}:`)?.role ?? null;
      return role === null ? [] : [role];
    },
  );
  return new Set(labels).size >= ENOUGH_LABELS && labels[0] === 'from' && (hasAddress(text) || hasDay(text));
}

/** Lotus Notes: name and address in bold, a date with a time, then labels without a colon in the cells of a table. */
function isNotesHeader(lines: readonly BodyLine[], at: number): boolean {
  const [name, date, ...labels] = lines.slice(at, at + 5).map(plain);
  if (lines[at]?.isBold !== true || name === undefined || date === undefined) return false;
  return hasAddress(name) && hasDay(date) && hasTime(date) && labels.some((label) => isBareLabel(label));
}
