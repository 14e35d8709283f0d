import { expect, test } from 'vitest';
import {
  ladderNames,
  lastRank,
  movedOnLadder,
  neighboursOf,
  rungsOf,
} from '../../../../lib/domain/glossary/ladder.ts';
import { nameOf, type Term } from '../../../../lib/domain/glossary/term.ts';
import { TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm } from '../../builders.ts';

const rung = (name: string, rank: number, given: Partial<Term> = {}): Term =>
  buildTerm({
    id: TermId.parse(name),
    labels: [{ text: name, lang: 'en', use: 'preferred' }],
    ladder: { name: 'severity', rank },
    ...given,
  });

const minor = rung('minor', 3);
const critical = rung('critical', 1);
const major = rung('major', 2);
const apart = buildTerm();
const all = [minor, apart, critical, major];

const names = (terms: readonly (Term | null)[]) => terms.map((term) => term && nameOf(term));

test('a ladder is read from the most severe term down', () => {
  expect(names(rungsOf(all, 'severity'))).toEqual(['critical', 'major', 'minor']);
  expect(ladderNames(all)).toEqual(['severity']);
});

test.each([
  ['critical', [null, 'major']],
  ['major', ['critical', 'minor']],
  ['minor', ['major', null]],
])('the neighbours of %s are %j', (name, expected) => {
  const term = all.find((one) => nameOf(one) === name) ?? apart;
  const { above, below } = neighboursOf(term, all);
  expect(names([above, below])).toEqual(expected);
});

test('a term without a ladder has no neighbours', () => {
  expect(neighboursOf(apart, all)).toEqual({ above: null, below: null });
});

test('a retired term and one that does not hold for the supplier are passed over', () => {
  const retired = rung('major', 2, { status: 'retired' });
  expect(names([neighboursOf(critical, [critical, retired, minor]).below])).toEqual(['minor']);
  expect(names([neighboursOf(critical, [critical, minor]).below])).toEqual(['minor']);
});

test('two terms of one rank are neighbours, each on one side of the other', () => {
  const twin = rung('twin', 2);
  expect(names([neighboursOf(major, [...all, twin]).below])).toEqual(['twin']);
  expect(names([neighboursOf(twin, [...all, twin]).above])).toEqual(['major']);
});

test.each([
  ['minor', 'up', ['critical', 'minor', 'major']],
  ['major', 'up', ['major', 'critical', 'minor']],
  ['critical', 'down', ['major', 'critical', 'minor']],
  ['major', 'down', ['critical', 'minor', 'major']],
  ['critical', 'up', ['critical', 'major', 'minor']],
  ['minor', 'down', ['critical', 'major', 'minor']],
] as const)('%s moved %s', (name, way, expected) => {
  const moved = movedOnLadder(all.find((one) => nameOf(one) === name) ?? apart, all, way);
  const others = all.filter(({ id }) => id !== moved.id);
  expect(names(rungsOf([...others, moved], 'severity'))).toEqual(expected);
  expect(moved.ladder?.rank).toBeGreaterThanOrEqual(0);
});

test('a term joins a ladder below the last one, or begins it', () => {
  expect(lastRank(all, 'severity')).toBe(4);
  expect(lastRank(all, 'another')).toBe(1);
});
