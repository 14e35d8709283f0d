import { expect, test } from 'vitest';
import type { CharterRow } from '../../../../lib/domain/charter/charter.ts';
import { emptyRow } from '../../../../lib/domain/charter/edit-charter.ts';
import { findRows } from '../../../../lib/domain/charter/find-rows.ts';

const rows: readonly CharterRow[] = [
  { ...emptyRow('1'), topic: 'Shipment update', channel: 'shared sheet', record: 'ERP' },
  { ...emptyRow('2'), topic: 'Quality incident', channel: 'phone', owner: { side: 'theirs', name: 'Omar' } },
];

test.each([
  ['', ['1', '2']],
  ['  ', ['1', '2']],
  ['sheet SHIP', ['1']],
  ['erp', ['1']],
  ['omar phone', ['2']],
  ['sheet phone', []],
])('"%s" finds %j', (words, ids) => {
  expect(findRows(rows, words).map((row) => row.id)).toEqual(ids);
});
