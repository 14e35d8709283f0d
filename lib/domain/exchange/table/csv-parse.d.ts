/**
 * The little of csv-parse that is used here. Its own types bring those of Node with them, and with these a clock and a
 * network into a core that has neither.
 */
export declare function parse(
  input: string,
  options: {
    readonly delimiter: string;
    readonly record_delimiter: string[];
    readonly quote: string | false;
    readonly relax_column_count: true;
    readonly relax_quotes: true;
    readonly max_record_size: number;
    readonly ltrim: boolean;
  },
): string[][];
