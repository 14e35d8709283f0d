import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaybook, writePlaybook } from '../../../../lib/domain/exchange/playbook-file.ts';
import {
  addedPlaybook,
  comparePlaybooks,
  EMPTY_PLAYBOOK,
  Playbook,
} from '../../../../lib/domain/programme/playbook.ts';

const text = (max: number) => fc.string({ minLength: 1, maxLength: max });
const playbooks = fc.record({
  charters: fc.array(
    fc.record({
      name: text(20),
      rows: fc.array(fc.record({ topic: text(30), record: fc.option(text(30)), words: fc.array(text(9)) })),
      ladder: fc.array(fc.record({ title: text(20), waitHours: fc.nat() })),
    }),
    { maxLength: 4 },
  ),
  discovery: fc.array(text(30), { maxLength: 4 }),
  agenda: fc.array(text(30), { maxLength: 4 }),
});

test('what was written is read back as it was', () => {
  fc.assert(
    fc.property(playbooks, (made) => {
      const playbook = Playbook.parse(made);
      expect(readPlaybook(writePlaybook(playbook))).toEqual({ ok: true, value: playbook });
    }),
  );
});

const head = '{\n  "format": "parlance-playbook",\n  "version": 1,\n';

test.each([
  ['', { kind: 'not-playbook' }],
  ['[1]', { kind: 'not-playbook' }],
  ['{"format": "parlance-own-file"}', { kind: 'not-playbook' }],
  ['{"format": "parlance-playbook", "version": 2}', { kind: 'newer-version' }],
  [`${head}  "agenda": ["a"\n  "discovery": []\n}`, { kind: 'unreadable', line: 5 }],
  [`${head}  "agenda": &a ["x"],\n  "discovery": *a\n}`, { kind: 'unreadable', line: 1 }],
  ['['.repeat(100_000), { kind: 'unreadable', line: 1 }],
  ['x'.repeat(3_000_000), { kind: 'too-big' }],
  [`${head}  "agenda": ["fine",\n    ""]\n}`, { problems: [{ line: 5, kind: 'missing', name: 'agenda' }] }],
  [
    `${head}  "charters": [\n    {"name": "A",\n     "rows": [{"from": "us"}]}]\n}`,
    { problems: [{ line: 6, kind: 'missing', name: 'topic' }] },
  ],
  [
    `${head}  "charters": [\n    {"name": "A",\n     "supplierId": "harbour"}]\n}`,
    { problems: [{ line: 6, kind: 'unknown', name: 'supplierId' }] },
  ],
  [
    `${head}  "agenda": [\n  "pay \u202Eyad"]\n}`,
    { problems: [{ line: 5, kind: 'override', name: 'pay ·yad' }] },
  ],
  [`${head}  "agenda": [\n  7]\n}`, { problems: [{ line: 5, kind: 'wrong', name: 'agenda' }] }],
  [
    `${head}  "agenda": ["${'x'.repeat(301)}"]\n}`,
    { problems: [{ line: 4, kind: 'too-long', name: 'agenda' }] },
  ],
])('a broken file says where: %.40s', (broken, error) => {
  expect(readPlaybook(broken)).toMatchObject({ ok: false, error });
});

const named = (name: string, topic: string) => ({ name, rows: [{ topic }] });
const playbookOf = (given: object) => Playbook.parse(given);

test('only what is new or changed is added, a charter in place of the one of its name', () => {
  const here = playbookOf({ charters: [named('A', 'Orders'), named('B', 'Quality')], agenda: ['x'] });
  const file = playbookOf({ charters: [named('a', 'Tooling'), named('B', 'Quality')], agenda: ['x', 'y'] });
  const { charters, added } = comparePlaybooks(here, file);
  expect(charters.map(({ is }) => is)).toEqual(['changed', 'same']);
  expect(added).toMatchObject({ charters: [{ name: 'a' }], agenda: ['y'] });
  expect(addedPlaybook(here, added)).toMatchObject({
    charters: [{ name: 'B' }, { name: 'a', rows: [{ topic: 'Tooling' }] }],
    agenda: ['x', 'y'],
  });
});

test('more than a playbook holds is not added', () => {
  const many = (prefix: string) =>
    playbookOf({ agenda: Array.from({ length: 30 }, (_, n) => `${prefix} ${n}`) });
  expect(addedPlaybook(many('a'), many('b'))).toBeNull();
  expect(addedPlaybook(many('a'), many('a'))).toEqual({ ...EMPTY_PLAYBOOK, agenda: many('a').agenda });
});
