import { type Problem, problem } from '../problem.ts';
import type { FileNote, ReadEntries, ReadEntry, Sliced } from '../read-entry.ts';
import { entriesOfRule, type Rule } from '../rules/rule-entry.ts';
import { isMap, itemsOf, type MapValue, type Value, valueAt } from './value.ts';

/** Rules found in a file, items that are none, and keys that are no text. */
export type FoundRules = {
  readonly rules: readonly Rule[];
  readonly problems: readonly Problem[];
  readonly keysNotText: readonly string[];
};

/** The rules of a Vale substitution, a prh file or a list of textlint's terminology rule; null for other data. */
export function findRules(value: Value): FoundRules | null {
  if (isMap(value)) {
    const swap = valueAt(value, 'swap');
    if (swap !== undefined) return valeRules(swap);
    const tokens = itemsOf(valueAt(value, 'tokens'));
    if (tokens.length > 0 && valueAt(value, 'extends') !== undefined) return tokenRules(tokens);
    const rules = itemsOf(valueAt(value, 'rules'));
    if (rules.some((rule) => isMap(rule) && valueAt(rule, 'expected') !== undefined)) return prhRules(rules);
    return terminologyRules(itemsOf(valueAt(value, 'terms')));
  }
  return terminologyRules(itemsOf(value));
}

/** The entries of such rules. */
export function* entriesOfRules({ rules, problems, keysNotText }: FoundRules): Sliced<ReadEntries> {
  const entries: ReadEntry[] = [];
  const found = [...problems];
  for (const [index, rule] of rules.entries()) {
    const read = entriesOfRule(rule);
    entries.push(...read.entries);
    found.push(...read.problems);
    if (index % 200 === 0) yield;
  }
  const notes: FileNote[] = keysNotText.length > 0 ? [{ kind: 'keys-not-text', keys: keysNotText }] : [];
  return { entries, problems: found, notes };
}

const textsOf = (value: Value | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : itemsOf(value).filter((item) => typeof item === 'string');

/** `swap`: what not to write → what to write, alternatives parted by `|`. */
function valeRules(swap: Value): FoundRules {
  const pairs = isMap(swap)
    ? swap.entries
    : itemsOf(swap).flatMap((item) => (isMap(item) ? item.entries : []));
  const rules: Rule[] = [];
  const problems: Problem[] = [];
  for (const [index, { key, isText, value }] of pairs.entries()) {
    if (!isText) continue;
    const expected = typeof value === 'string' ? splitAlternatives(value) : [];
    if (expected.length > 0) rules.push({ place: index + 1, patterns: [key], expected, notes: [] });
    else problems.push(problem(index + 1, 'error', 'wrong-type', key));
  }
  return {
    rules,
    problems,
    keysNotText: pairs.filter(({ isText }) => !isText).map(({ key }) => key || 'null'),
  };
}

const splitAlternatives = (text: string): readonly string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Vale's `existence`: words to avoid, without saying what to write. */
const tokenRules = (tokens: readonly Value[]): FoundRules =>
  rulesOf(tokens, (token, place) =>
    typeof token === 'string' ? { place, patterns: [token], expected: [], notes: [] } : null,
  );

/** prh: `expected`, `pattern` or `patterns`, a pattern in slashes being a regular expression. */
const prhRules = (items: readonly Value[]): FoundRules =>
  rulesOf(items, (item, place) => {
    const expected = isMap(item) ? valueAt(item, 'expected') : undefined;
    if (!isMap(item) || typeof expected !== 'string') return null;
    const written = [...textsOf(valueAt(item, 'pattern')), ...textsOf(valueAt(item, 'patterns'))];
    return {
      place,
      patterns: written.map(prhPattern),
      expected: [expected],
      notes: textsOf(valueAt(item, 'prh')),
    };
  });

/** A pattern without slashes is plain text. */
function prhPattern(pattern: string): string {
  const expression = /^\/(.*)\/[a-z]*$/s.exec(pattern.trim())?.[1];
  return expression ?? pattern.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** textlint-rule-terminology: names to be written so, and pairs of pattern and name. Null when an item is neither. */
function terminologyRules(items: readonly Value[]): FoundRules | null {
  const isPair = (item: Value) => itemsOf(item).length === 2 && typeof itemsOf(item)[1] === 'string';
  if (!items.some(isPair) || !items.every((item) => typeof item === 'string' || isPair(item))) return null;
  return rulesOf(items, (item, place) => {
    if (typeof item === 'string') return { place, patterns: [escaped(item)], expected: [item], notes: [] };
    const [patterns, expected] = itemsOf(item);
    return typeof expected === 'string' && expected.trim() !== ''
      ? { place, patterns: textsOf(patterns), expected: [expected], notes: [] }
      : null;
  });
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function rulesOf(items: readonly Value[], read: (item: Value, place: number) => Rule | null): FoundRules {
  const problems: Problem[] = [];
  const rules = items.flatMap((item, index) => {
    const rule = read(item, index + 1);
    if (rule === null) problems.push(problem(index + 1, 'error', 'wrong-type', shape(item)));
    return rule === null ? [] : [rule];
  });
  return { rules, problems, keysNotText: [] };
}

/** A value as it may be named in a sentence. */
export function shape(value: Value): string {
  if (isMap(value)) return `{${(value satisfies MapValue).entries.map(({ key }) => key).join(', ')}}`;
  return typeof value === 'object' && value !== null ? '[…]' : String(value);
}
