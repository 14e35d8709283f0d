import type { BodyLine } from './body-lines.ts';
import { type HeaderRole, readLabel, roleOf } from './header-labels.ts';
import { hasAddress, hasDay, hasTime, isShortRule, plain } from './line-facts.ts';

/** The block stands within so many lines, with at most so many other lines between two labels. */
const MAX_LINES = 12;
const MAX_BETWEEN = 2;
/** So many labels are a header by themselves; with an address or a date fewer are enough. */
const ENOUGH_LABELS = 3;

/**
 * Whether the header of a quoted mail starts at this line: From, Sent, To, Subject in any order a client uses.
 *
 * Known are the labels of many languages. In other languages the shape decides: bold labels or a rule above, an
 * address, a date with a time. "From: Hamburg port / To: your warehouse" is no header.
 */
export function isHeaderBlock(lines: readonly BodyLine[], at: number): boolean {
  if (isNotesHeader(lines, at) || isHeaderInCells(lines, at)) return true;
  const first = labelledOf(lines, at);
  if (first === null) return false;
  const isDrawn = lines[at]?.isRuled === true || isShortRule(plain(lines[at - 1]));
  return (
    isKnownHeader(lines, at, first, isDrawn) ||
    isShapedLikeHeader(lines, at, first, isDrawn) ||
    isHeaderInOneLine(plain(lines[at]))
  );
}

/** A line with a label: what it names and what its value holds. */
type Labelled = {
  readonly role: HeaderRole | null;
  readonly isBold: boolean;
  readonly hasAddress: boolean;
  readonly hasDay: boolean;
  readonly hasTime: boolean;
};

/** Lines that were taken apart before: each is looked at from several lines above. */
const known = new WeakMap<BodyLine, Labelled | null>();

function labelledOf(lines: readonly BodyLine[], at: number): Labelled | null {
  const line = lines[at];
  if (line === undefined) return null;
  const before = known.get(line);
  if (before !== undefined) return before;
  const label = readLabel(line.plain);
  const labelled = label && {
    role: label.role,
    isBold: line.isBold,
    ...factsOf(wholeValue(label.value, lines, at)),
  };
  known.set(line, labelled);
  return labelled;
}

/** A label alone on its line has its value on the next one, and a long name its address. */
function wholeValue(value: string, lines: readonly BodyLine[], at: number): string {
  const next = plain(lines[at + 1]);
  return value === '' || /^[<[(]/u.test(next) ? `${value} ${next}` : value;
}

const factsOf = (value: string) => ({
  hasAddress: hasAddress(value),
  hasDay: hasDay(value),
  hasTime: hasTime(value),
});

/** The labelled lines from here on. */
function labelledFrom(lines: readonly BodyLine[], at: number): Labelled[] {
  const found: Labelled[] = [];
  let between = 0;
  for (let index = at; index < Math.min(lines.length, at + MAX_LINES) && between <= MAX_BETWEEN; index += 1) {
    const labelled = labelledOf(lines, index);
    between = labelled === null ? between + 1 : 0;
    if (labelled !== null) found.push(labelled);
  }
  return found;
}

function isKnownHeader(
  lines: readonly BodyLine[],
  at: number,
  { role, isBold }: Labelled,
  isDrawn: boolean,
): boolean {
  if (role === null || role === 'other') return false;
  const labels = labelledFrom(lines, at).filter((label) => label.role !== null);
  const named = new Set(labels.map((label) => label.role));
  const hasPerson = labels.some((label) => label.role !== 'subject' && label.hasAddress);
  const isDated = labels.some((label) => label.hasDay && label.hasTime);
  const isMail = named.has('from') || (named.has('date') && named.has('to'));
  if (!isMail) return false;
  if (named.size < ENOUGH_LABELS) return hasPerson && isPair(named, isDrawn, isBold);
  // A shipping note has places after From and To and a day below: neither an address nor a time.
  if (hasPerson || (isDrawn && isDated)) return true;
  return named.has('subject') && (isDated || isDrawn || isBold);
}

/** Two labels: "From … To …" alone may be what the mail is about. */
function isPair(named: ReadonlySet<HeaderRole | null>, isDrawn: boolean, isBold: boolean): boolean {
  if (named.size !== 2) return false;
  return isDrawn || (named.has('from') && (isBold || named.has('date')));
}

/** A run of labels in a language that is not listed. */
function isShapedLikeHeader(
  lines: readonly BodyLine[],
  at: number,
  { isBold }: Labelled,
  isDrawn: boolean,
): boolean {
  // Of a longer run of labels only the first is a start.
  if (!isDrawn && (!isBold || labelledOf(lines, at - 1)?.isBold === true)) return false;
  const labels = labelledFrom(lines, at).filter((label) => label.isBold === isBold);
  const isDated = labels.slice(0, 3).some((label) => label.hasDay && label.hasTime);
  const hasPerson = labels.some((label) => label.hasAddress);
  return labels.length >= ENOUGH_LABELS && isDated && (isBold ? isDrawn || hasPerson : hasPerson);
}

/** Some phones put the whole header into one paragraph. */
function isHeaderInOneLine(text: string): boolean {
  if (text.split(/[:：]/u, ENOUGH_LABELS + 1).length <= ENOUGH_LABELS) return false;
  const labels = [...text.matchAll(/(?:^|\s)([^\s:：<>@]{1,20}(?: [^\s:：<>@]{1,20})?)\s?[:：]\s/gu)].flatMap(
    ([, words = '']) => {
      const role = roleOf(words) ?? roleOf(words.split(' ').at(-1) ?? '');
      return role === null ? [] : [role];
    },
  );
  return new Set(labels).size >= ENOUGH_LABELS && labels[0] === 'from' && (hasAddress(text) || hasDay(text));
}

/** Lotus Notes: name and address in bold, a date with a time, then labels without a colon in the cells of a table. */
function isNotesHeader(lines: readonly BodyLine[], at: number): boolean {
  if (lines[at]?.isBold !== true || !hasAddress(plain(lines[at]))) return false;
  const [date = '', ...labels] = lines.slice(at + 1, at + 5).map(plain);
  return hasDay(date) && hasTime(date) && labels.some((label) => roleOf(label) !== null);
}

/** NetEase and others: labels without a colon and their values take turns in the cells of a table. */
function isHeaderInCells(lines: readonly BodyLine[], at: number): boolean {
  if (roleOf(plain(lines[at])) !== 'from') return false;
  const cells = lines
    .slice(at, at + MAX_LINES)
    .map((line) => line.plain.replace(/^[:：]\s?|\s?[:：]$/gu, ''));
  const hasValue = (cell: string, index: number) =>
    roleOf(cell) !== null && roleOf(cells[index + 1] ?? '') === null;
  const pairs = cells.filter(hasValue).length;
  return pairs >= ENOUGH_LABELS && cells.some((cell) => hasAddress(cell) || (hasDay(cell) && hasTime(cell)));
}
