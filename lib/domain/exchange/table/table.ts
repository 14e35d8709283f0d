/** A row with its place in the file: 1 is the first row, blank and comment rows count. */
export type TableRow = { readonly place: number; readonly cells: readonly string[] };

/** A table before it is known what its columns mean. */
export type Table = {
  readonly header: TableRow | null;
  readonly rows: readonly TableRow[];
  /** Languages the file names for its first two columns (UTX), else none. */
  readonly languages: readonly string[];
  /** Whether the values come from text cells, in which a quote in front of a formula is a spreadsheet's. */
  readonly formulaCells: number;
};
