/** The little of csv-stringify that is used here; see the note beside csv-parse. */
export declare function stringify(
  rows: readonly (readonly string[])[],
  options: {
    readonly bom: true;
    readonly escape_formulas: true;
    readonly quoted_string: true;
    readonly record_delimiter: string;
  },
): string;
