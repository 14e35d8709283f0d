import { expect, test } from 'vitest';
import { expandPattern } from '../../../../lib/domain/exchange/rules/expand-pattern.ts';
import { formsIn, problemsIn, refusalOf, termsIn } from './import-text.ts';

const formsOf = (pattern: string): readonly string[] | string => {
  const expanded = expandPattern(pattern);
  return expanded.ok ? expanded.value.forms.map(({ text }) => text) : expanded.error.kind;
};

test.each([
  ['lead-time', ['lead-time']],
  ['cell ?phones?', ['cell phones', 'cell phone', 'cellphones', 'cellphone']],
  ['(?:dev|API) console', ['dev console', 'API console']],
  ['[cC]onfig', ['config', 'Config']],
  ['\\b3\\-D\\b', ['3-D']],
  ['a\\.k\\.a|aka', ['a.k.a', 'aka']],
  ['(?i)asap', ['asap']],
  ['trade[- ]?off(s)?', ['trade-offs', 'trade-off', 'trade offs', 'trade off', 'tradeoffs', 'tradeoff']],
])('%s stands for the words it lists', (pattern, forms) => {
  expect(formsOf(pattern)).toEqual(forms);
});

test.each([
  ['(a+)+$', 'too-wide'],
  ['(\\w+\\s?)*x', 'too-wide'],
  ['.*', 'too-wide'],
  ['[^a]b', 'too-wide'],
  ['[a-z]b', 'too-wide'],
  ['(a|b)\\1', 'too-wide'],
  ['a{1,2000}(b{3})*', 'too-wide'],
  ['[unclosed', 'invalid'],
  ['(unclosed', 'invalid'],
  ['closed)', 'invalid'],
  ['*a', 'invalid'],
  ['(?=x)a', 'look-around'],
  ['(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)(m|n)', 'too-many-forms'],
  ['('.repeat(50), 'too-wide'],
])('%s is not run and not guessed', (pattern, kind) => {
  expect(formsOf(pattern)).toBe(kind);
});

test('a pattern that looks away from other words says when it is silent', () => {
  const expanded = expandPattern('(?<!long |short )lead-time(?! zero)');
  expect(expanded.ok && expanded.value.notWhen).toEqual([
    'long lead-time',
    'short lead-time',
    'lead-time zero',
  ]);
});

test('a substitution of Vale discourages what it replaces', () => {
  const source = 'extends: substitution\nswap:\n  "lead-?time": lead time|delivery time\n  "(a+)+": x\n';
  expect(formsIn(source)).toEqual(['en+lead time en~delivery time en-lead-time en-leadtime']);
  expect(problemsIn(source)).toEqual(['2 pattern-too-wide']);
});

test('a rule may suggest any word, and forms that differ in capitals only count as written', () => {
  const [to, ajax] = termsIn('swap:\n  in order to: to\n  Ajax: AJAX\n');
  expect(to?.labels.map(({ text }) => text)).toEqual(['to', 'in order to']);
  expect(ajax?.labels.find(({ use }) => use === 'discouraged')).toMatchObject({
    text: 'Ajax',
    matchCase: true,
  });
});

test('prh rules are read, with what a group holds', () => {
  const source =
    'version: 1\nrules:\n  - expected: set$1up\n    pattern: /set([-_])up/\n  - expected: OK\n    patterns: [o.k., okay]\n';
  expect(formsIn(source)).toEqual(['en+set-up', 'en+set_up', 'en+OK en-o.k. en-okay']);
});

test('a word a line is a term, a pattern a line a term with variants', () => {
  expect(formsIn('[cC]onfig\nGantt\nball ?park\n')).toEqual([
    'en+config',
    'en+Gantt',
    'en+ball park en~ballpark',
  ]);
});

test('keys that are no text are listed, aliases without end refused, and no key touches a prototype', () => {
  expect(formsIn('swap:\n  __proto__: lead time\n  7: seven\n  no: not this\n')).toEqual([
    'en+lead time en-__proto__',
    'en+not this en-no',
  ]);
  expect(({} as Record<string, unknown>)['lead time']).toBeUndefined();
  const bomb = `a: &a [x, y]\nb: &b [${'*a,'.repeat(60)}x]\nswap: [*b, *b]\n`;
  expect(refusalOf(bomb)).toBe('too-many-aliases');
});

test('a list of maps is a table, whatever its keys', () => {
  const source = '{"items":[{"name":"lead time","meaning":"days","aliases":["LT"]},{"name":["x"]},7]}';
  expect(formsIn(source)).toEqual(['en+lead time en~LT']);
  expect(problemsIn(source)).toEqual(['2 wrong-type', '3 wrong-type']);
});

test.each([
  ['JSON nested without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'too-deep'],
  ['YAML nested without end', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'too-deep'],
  ['our own file with everything', '{"format":"parlance-own-file","tables":{}}', 'private-file'],
  ['a glossary of a later version', '{"format":"parlance-glossary","version":9,"terms":[]}', 'newer-version'],
])('%s is refused', (_, source, kind) => {
  expect(refusalOf(source)).toBe(kind);
});
