import type { Table } from './table.ts';

/** The table with its first row of data as header. */
export function withHeader(table: Table): Table {
  const [header, ...rows] = table.rows;
  return header === undefined ? table : { ...table, header, rows };
}

/** The table with its header as the first row of data. */
export const withoutHeader = (table: Table): Table =>
  table.header === null ? table : { ...table, header: null, rows: [table.header, ...table.rows] };
