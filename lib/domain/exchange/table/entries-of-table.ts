import { type Problem, problem } from '../problem.ts';
import type { FileNote, ReadEntries, ReadEntry, Sliced } from '../read-entry.ts';
import { entryOfRow } from './entry-of-row.ts';
import { type Mapping, widthOf } from './guess-mapping.ts';
import type { Table } from './table.ts';

/** Rows read between two places where reading can be interrupted. */
const SLICE_ROWS = 500;

/** The entries of a table, its columns read as the mapping says. A row with more cells than columns is not guessed. */
export function* entriesOfTable(table: Table, mapping: Mapping): Sliced<ReadEntries> {
  const entries: ReadEntry[] = [];
  const problems: Problem[] = [];
  const width = Math.max(mapping.columns.length, widthOf(table));
  for (const [index, row] of table.rows.entries()) {
    const filled = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled > width) {
      problems.push(problem(row.place, 'error', 'too-many-columns', filled, width));
      continue;
    }
    const read = entryOfRow(row, mapping);
    entries.push(read.entry);
    problems.push(...read.problems);
    if (index % SLICE_ROWS === 0) yield;
  }
  return { entries, problems, notes: notesOf(table) };
}

const notesOf = (table: Table): readonly FileNote[] => [
  ...(table.header === null ? [{ kind: 'no-header' } as const] : []),
  ...(table.formulaCells > 0 ? [{ kind: 'formula-cells', count: table.formulaCells } as const] : []),
];
