import { expect, test } from 'vitest';
import type { Charter } from '../../../../lib/domain/charter/charter.ts';
import { changesOfCharter as changesOf } from '../../../../lib/domain/charter/charter-changes.ts';
import { EMPTY_STEP, emptyRow, sign } from '../../../../lib/domain/charter/edit-charter.ts';
import { PersonId } from '../../../../lib/domain/ids.ts';
import { buildCharter, NOON_MS } from '../../builders.ts';

const changesOfCharter = (before: Charter, after: Charter) => changesOf(before, after, (id) => `<${id}>`);
const shipments = { ...emptyRow('s'), topic: 'Shipments', cadence: 'daily', channel: 'sheet' };
const quality = { ...emptyRow('q'), topic: 'Quality', cadence: 'weekly' };
const step = (title: string) => ({ ...EMPTY_STEP, title });

test('a charter compared with itself has no changes', () => {
  const charter = buildCharter({ rows: [shipments, quality], ladder: [step('Desk')] });
  expect(changesOfCharter(charter, charter)).toEqual([]);
});

test('of a changed row only the fields that differ are told', () => {
  const before = buildCharter({ rows: [shipments] });
  const after = buildCharter({ rows: [{ ...shipments, cadence: 'weekly', record: 'ERP' }] });
  expect(changesOfCharter(before, after)).toEqual([
    { part: 'row', kind: 'changed', name: 'Shipments', was: 'daily', is: 'weekly · ERP' },
  ]);
});

test('a row that was added and one that is gone are told with all they say', () => {
  const changes = changesOfCharter(buildCharter({ rows: [shipments] }), buildCharter({ rows: [quality] }));
  expect(changes).toEqual([
    { part: 'row', kind: 'added', name: 'Quality', was: '', is: 'Quality · weekly' },
    { part: 'row', kind: 'removed', name: 'Shipments', was: 'Shipments · daily · sheet', is: '' },
  ]);
});

test('a renamed row is the same row', () => {
  const after = buildCharter({ rows: [{ ...shipments, topic: 'Dispatch' }] });
  expect(changesOfCharter(buildCharter({ rows: [shipments] }), after)).toEqual([
    { part: 'row', kind: 'changed', name: 'Dispatch', was: 'Shipments', is: 'Dispatch' },
  ]);
});

test('the order of steps counts, that of rows does not', () => {
  const before = buildCharter({ rows: [shipments, quality], ladder: [step('Desk'), step('Lead')] });
  const after = buildCharter({ rows: [quality, shipments], ladder: [step('Lead'), step('Desk')] });
  expect(changesOfCharter(before, after)).toEqual([
    { part: 'step', kind: 'moved', name: 'Lead', was: '2', is: '1' },
    { part: 'step', kind: 'moved', name: 'Desk', was: '1', is: '2' },
  ]);
});

test('two steps or meetings of one name are compared each with its own', () => {
  const two = [
    { ...step('Desk'), contact: 'Ana' },
    { ...step('Desk'), contact: 'Li' },
  ];
  const charter = buildCharter({ ladder: two });
  expect(changesOfCharter(charter, charter)).toEqual([]);
  expect(changesOfCharter(charter, buildCharter({ ladder: two.slice(0, 1) }))).toMatchObject([
    { part: 'step', kind: 'removed', name: 'Desk', was: 'Desk · Li · 8 h' },
  ]);
});

test('scope lines come and go', () => {
  const changes = changesOfCharter(
    buildCharter({ scopeIn: ['castings'], scopeOut: ['tooling'] }),
    buildCharter({ scopeIn: ['castings', 'tooling'] }),
  );
  expect(changes.map(({ part, kind, name }) => [part, kind, name])).toEqual([
    ['scopeIn', 'added', 'tooling'],
    ['scopeOut', 'removed', 'tooling'],
  ]);
});

test('a sign-off changes nothing of what is agreed', () => {
  const charter = buildCharter({ rows: [shipments] });
  expect(changesOfCharter(charter, sign(charter, 'Li Wen', NOON_MS))).toEqual([]);
});

test('somebody on the ladder is told by name', () => {
  const ladder = [{ ...step('Desk'), personId: PersonId.parse('li') }];
  expect(changesOfCharter(buildCharter({ ladder: [step('Desk')] }), buildCharter({ ladder }))).toMatchObject([
    { part: 'step', name: 'Desk', was: '', is: '<li>' },
  ]);
});
